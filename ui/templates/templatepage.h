// SPDX-License-Identifier: MIT
// The TemplatePage shows a revision of a ServerTemplate: what it is, what it lists and carries, who uses it.
#pragma once

#include "ui/pages/editorpage.h"
#include "ui/widgets/labels.h"

class CarriedTab;
class ImagesTab;
class LackList;
class RevisionBar;
class RevisionsTab;
class SectionList;
class UsedByTab;
class QTabWidget;
class QToolButton;

class TemplatePage final : public EditorPage {
    Q_OBJECT
public:
    explicit TemplatePage(Workbench &bench, QWidget *parent = nullptr);
    void show(AnyId id) override;
    void refresh() override;

private:
    using Verb = void (*)(Workbench &, Id<ServerTemplate>);
    QPushButton *addButton(QHBoxLayout *row, const QString &text, Verb verb);
    QWidget *makeButtons();
    QWidget *makeTabs();
    QWidget *makeInfo();
    void tellState();
    void tellReady(bool canBePublished);
    void followMissing(AnyId id);
    void judge();

    Id<ServerTemplate> m_shown;
    PanelHeader *m_header;
    RevisionBar *m_bar;
    Banner *m_state, *m_ready;
    QPushButton *m_edit, *m_clone, *m_commit, *m_publish, *m_compare, *m_delete;
    QTabWidget *m_tabs;
    SectionList *m_about;
    LackList *m_missing;
    ImagesTab *m_images;
    CarriedTab *m_carried;
    UsedByTab *m_usedBy;
    RevisionsTab *m_revisions;
};
