// SPDX-License-Identifier: MIT
// "Used by" tells who refers to a row: counted, listed, each a link.
#pragma once

#include "core/plan/plan.h"
#include "ui/widgets/sectionpanel.h"

// Whom usesOf() names, a section for each kind; a revision's own, not its lineage's. Empty when nobody does.
QList<PageSection> usedBy(const Plan &plan, AnyId id);

// These sections, or a sentence when there are none. Of a large plan they are found apart; until then those of the
// same row stay.
class UsedBy : public QWidget {
    Q_OBJECT
public:
    explicit UsedBy(QWidget *parent = nullptr);
    void show(const Plan &plan, AnyId id);

signals:
    void goTo(AnyId id);

private:
    void put(const QList<PageSection> &sections, const QString &uncounted);

    AnyId m_id;
    quint64 m_run = 0; // what was asked for before is dropped
    SectionList *m_sections;
    RoleLabel *m_sentence, *m_uncounted; // what is not counted, as it was not brought in
};
