// SPDX-License-Identifier: MIT
// Server Defaults: what prefills new servers and arrays in a cloud (D4), of a deployment or of the account.
#pragma once

#include "core/plan/plan.h"
#include "ui/widgets/labels.h"

class QVBoxLayout;
class Workbench;

// The Server Defaults of one deployment or of the account, to be added, edited and removed.
class ServerDefaultsList : public QWidget {
    Q_OBJECT
public:
    explicit ServerDefaultsList(Workbench &bench, QWidget *parent = nullptr);
    // No deployment: the account's.
    void show(Id<Deployment> deployment);

private:
    void addLine(const Plan &plan, const ServerDefault &row);
    void edit(const ServerDefault &row);

    Workbench &m_bench;
    Id<Deployment> m_deployment;
    QList<ServerDefault> m_shown;
    bool m_isShown = false;
    QVBoxLayout *m_lines;
    RoleLabel *m_note;
    QPushButton *m_add;
};

namespace serverdefaults {
// Asks for the instance type and datacenter of the row; for its cloud, too, when it has none yet.
void edit(Workbench &bench, const ServerDefault &row);
// Shows the account's in a dialog.
void openOfAccount(Workbench &bench);
} // namespace serverdefaults
