// SPDX-License-Identifier: MIT
// A ComponentPage shows a revision of a component, a MultiCloud Image or a ServerTemplate: what it is, in what state,
// what can be done with it, and its revisions. What it is made of are parts that the page of its kind adds.
#pragma once

#include "core/check/ready.h"
#include "ui/pages/editorpage.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/sectionpanel.h"

class LackList;
class RevisionBar;
class RevisionsTab;
class QHBoxLayout;
class QTabWidget;
class QVBoxLayout;

// It is instantiated for MultiCloudImage and ServerTemplate.
template <class Revision> class ComponentPage : public EditorPage {
public:
    void show(AnyId id) override;
    void refresh() override;

protected:
    struct Wording {
        QString kind;    // "ServerTemplate"
        QString parts;   // "Parts of the ServerTemplate"
        QString edit;    // "Edit Name and Description…"
        QString deleted; // what is said of one that was deleted
    };
    ComponentPage(Workbench &bench, const Wording &wording, QWidget *parent);

    Id<Revision> shown() const { return m_shown; }
    const Revision &row() const { return plan().row(m_shown); }
    QVBoxLayout *column() const { return m_column; }
    QTabWidget *tabs() const { return m_tabs; }
    RevisionsTab *revisions() const { return m_revisions; }
    // What can be done with this kind alone, after what can be done with both.
    using Verb = void (*)(Workbench &, Id<Revision>);
    QPushButton *addVerb(const QString &text, Verb verb);
    // A button that cannot be used says why.
    void allow(QPushButton *button, const QString &whyNot);
    // A tab before that of the revisions.
    void addPart(QWidget *part, const QString &title);
    static QWidget *scrolling(QWidget *content);

    virtual void showParts() = 0;
    // What else there is to say of it.
    virtual void addAbout(PageSection &) const {}
    // Why nothing can be done with it; empty when all is known.
    virtual QString whatIsUnknown() const { return {}; }
    // What it lacks to be ready for publishing; none where it was, or cannot be, published.
    virtual void showLacks(const QList<check::Lack> &, bool) {}
    virtual void followLack(AnyId id) { emit goTo(id); }

private:
    QPushButton *addButton(QHBoxLayout *row, const QString &text, Verb verb);
    void addLink(const QString &text, Verb verb);
    QWidget *makeButtons();
    QWidget *makeTabs();
    QWidget *makeInfo();
    void tellState();
    void judge();

    const Wording m_wording;
    Id<Revision> m_shown;
    QVBoxLayout *m_column;
    QHBoxLayout *m_verbs = nullptr;
    PanelHeader *m_header;
    RevisionBar *m_bar;
    Banner *m_state;
    QPushButton *m_edit, *m_clone, *m_commit, *m_publish, *m_compare, *m_delete;
    QTabWidget *m_tabs;
    SectionList *m_about;
    LackList *m_missing;
    RevisionsTab *m_revisions;
};
