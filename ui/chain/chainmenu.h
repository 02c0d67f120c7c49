// SPDX-License-Identifier: MIT
// A ChainMenu is what can be done at one node of a chain: where it leads, and what can be changed there.
#pragma once

#include "core/answer/chain.h"
#include "core/base/result.h"
#include "core/plan/draft.h"
#include "core/plan/owner.h"

#include <QMenu>

class ChainMenu : public QMenu {
    Q_OBJECT
public:
    // `subject`: the row whose chain it is.
    ChainMenu(const Plan &plan, AnyId subject, const ChainNode &node, bool isEditable, QWidget *parent);

signals:
    void goTo(AnyId id);
    void unfoldWanted(AnyId id);
    void changeWanted(const Result<Change> &change);
    // The field of Next where it is edited.
    void fieldWanted(LaunchField field);
    void imageWanted(LaunchField field);
    // The setting is edited; of a MultiCloud Image without one for the cloud, one is added.
    void settingWanted(AnyId settingOrHead);

private:
    void addPlaces();
    void addListed();
    void addEdits();
    void addOffers(const QString &title, LaunchField field);
    void addReturn(LaunchField field);
    void addNextEdits();
    void addDefaults(Id<ServerTemplate> head);
    void addSettingEdits();
    void addInstances(bool isEditable);

    const Plan m_plan;
    const AnyId m_subject;
    const Owner m_owner;
    const ChainNode m_node;
};
