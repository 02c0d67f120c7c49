// SPDX-License-Identifier: MIT
// The RevisionBar is HEAD and the newest revisions of a MultiCloud Image or ServerTemplate, one of them
// chosen; the older ones are behind "…".
#pragma once

#include "core/plan/anyid.h"
#include "core/plan/plan.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QButtonGroup;
class QHBoxLayout;

class RevisionBar : public QWidget {
    Q_OBJECT
public:
    explicit RevisionBar(QWidget *parent = nullptr);
    // The revisions of the lineage of `revision`, which names a MultiCloudImage or a ServerTemplate.
    void show(const Plan &plan, AnyId revision);

signals:
    void chosen(AnyId revision);

private:
    struct Item {
        AnyId id;
        QString text, sentence;
        bool operator==(const Item &) const = default;
    };
    template <class Revision> static QList<Item> itemsOf(const Plan &plan, Id<Revision> revision);
    void rebuild(AnyId shown);
    void addButton(const Item &item, bool isShown);
    void addOlder(const QList<Item> &older);

    QHBoxLayout *m_layout;
    QButtonGroup *m_buttons;
    QList<Item> m_items; // HEAD, then the newest first
    AnyId m_shown;
};

// All revisions of the lineage: HEAD, then the newest first.
template <class Revision> QList<Id<Revision>> revisionsInOrder(const Plan &plan, Id<Revision> revision);
// "Revision 3: Ubuntu 24.04 is the default. By m.okafor on 1 April 2026, published"
template <class Revision> QString sentenceOfRevision(const Revision &row);
