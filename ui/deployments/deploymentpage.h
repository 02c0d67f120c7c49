// SPDX-License-Identifier: MIT
// The DeploymentPage is a deployment: what it is and holds, its lock, and its Server Defaults.
#pragma once

#include "core/edit/launches.h"
#include "ui/pages/editorpage.h"
#include "ui/widgets/labels.h"

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
    // Of its servers and arrays, in one pass, since there may be very many.
    struct Counts {
        qsizetype servers = 0, running = 0, arrays = 0, instances = 0; // running: of the servers
        qsizetype unlike = 0,
                  relaunchable = 0; // what runs otherwise than Next, and the servers of these not locked
    };
    Counts count() const;
    void showFacts(const Deployment &row, const Counts &counts);
    void showLock(const Deployment &row, bool editable);
    // What runs of the servers whose relaunch would change something.
    edit::Outdated differing() const;

    Id<Deployment> m_deployment;
    PanelHeader *m_header;
    QTabWidget *m_tabs;
    QLabel *m_name, *m_environment, *m_description, *m_servers, *m_arrays, *m_differ;
    QLabel *m_lockIcon, *m_lockText;
    QPushButton *m_lock, *m_edit, *m_clone, *m_launch, *m_relaunch, *m_addServer, *m_addArray;
    ServerDefaultsList *m_defaults;
};
