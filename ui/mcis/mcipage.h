// SPDX-License-Identifier: MIT
// The MciPage shows a revision of a MultiCloud Image: what it is, what it means in each cloud, who uses it.
#pragma once

#include "ui/pages/editorpage.h"
#include "ui/widgets/labels.h"

class CloudsTab;
class LackList;
class RevisionBar;
class RevisionsTab;
class SectionList;
class UsedBy;
class QHBoxLayout;
class QTabWidget;

class MciPage final : public EditorPage {
    Q_OBJECT
public:
    explicit MciPage(Workbench &bench, QWidget *parent = nullptr);
    void show(AnyId id) override;
    void refresh() override;
    void showPart(AnyId setting) override;

private:
    using Verb = void (*)(Workbench &, Id<MultiCloudImage>);
    QPushButton *addButton(QHBoxLayout *row, const QString &text, Verb verb);
    QWidget *makeButtons();
    QWidget *makeTabs();
    QWidget *makeInfo();
    void tellState();
    void judge();

    Id<MultiCloudImage> m_shown;
    PanelHeader *m_header;
    RevisionBar *m_bar;
    Banner *m_state;
    QPushButton *m_edit, *m_clone, *m_commit, *m_publish, *m_compare, *m_delete;
    QTabWidget *m_tabs;
    SectionList *m_about;
    LackList *m_missing;
    CloudsTab *m_clouds;
    UsedBy *m_usedBy;
    RevisionsTab *m_revisions;
};
