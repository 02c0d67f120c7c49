// SPDX-License-Identifier: MIT
// The DeploymentPage is a deployment: what it is and holds, its lock, and its Server Defaults.
#pragma once

#include "ui/editors/editorpage.h"
#include "ui/theme/labels.h"

class QGridLayout;
class QTabWidget;
class ServerDefaultsList;

class DeploymentPage : public EditorPage {
    Q_OBJECT
public:
    explicit DeploymentPage(Workbench &bench, QWidget *parent = nullptr);
    void show(AnyId id) override;
    void refresh() override;

private:
    QWidget *makeInfo();
    QWidget *makeLock();
    QLayout *makeButtons();
    QLabel *addFact(QGridLayout *grid, const QString &label);
    void showFacts(const Deployment &row);
    void showLock(const Deployment &row, bool editable);
    // The servers whose relaunch would change something, and that are not locked.
    QList<Id<Server>> differing() const;

    Id<Deployment> m_deployment;
    PanelHeader *m_header;
    QTabWidget *m_tabs;
    QLabel *m_name, *m_environment, *m_description, *m_servers, *m_arrays, *m_differ;
    QLabel *m_lockIcon, *m_lockText;
    QPushButton *m_lock, *m_edit, *m_clone, *m_launch, *m_relaunch, *m_addServer, *m_addArray;
    ServerDefaultsList *m_defaults;
};
