// SPDX-License-Identifier: MIT
// The MciMappings ask what becomes of MultiCloud Images that were chosen on Next and that another revision of
// the ServerTemplate does not list (EC-12).
#pragma once

#include "core/edit/templates.h"
#include "core/plan/owner.h"

#include <QWidget>

class QComboBox;
class QGridLayout;

class MciMappings : public QWidget {
    Q_OBJECT
public:
    explicit MciMappings(QWidget *parent = nullptr);
    // Hidden where there is nothing to ask.
    void show(const Plan &plan, const QList<Owner> &owners, Id<ServerTemplate> revision);
    QHash<Id<MultiCloudImage>, edit::McisMapping> mapping() const;

private:
    struct Row {
        Id<MultiCloudImage> mci;
        QComboBox *to;
    };
    QComboBox *makeChoices(const Plan &plan, Id<MultiCloudImage> mci, Id<ServerTemplate> revision);

    QWidget *m_lines = nullptr;
    QList<Row> m_rows;
};
