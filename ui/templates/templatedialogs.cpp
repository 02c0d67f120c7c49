// SPDX-License-Identifier: MIT
#include "ui/templates/templatedialogs.h"

#include "core/edit/templates.h"
#include "core/naming/names.h"
#include "core/plan/draft.h"
#include "core/plan/latest.h"
#include "core/plan/lookup.h"
#include "ui/components/revisionbar.h"
#include "ui/mcis/mcipicker.h"
#include "ui/mcis/newmcifields.h"

#include <QLineEdit>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace {
// A line below what it is about, for what is wrong with it.
RoleLabel *wrongLine(QWidget *parent)
{
    auto *line = new RoleLabel(theme::Role::Error, {}, parent);
    line->setFont(theme::smallFont(parent->font()));
    line->setWordWrap(true);
    line->setMinimumHeight(2 * line->fontMetrics().height());
    line->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    return line;
}

int letters(const QWidget *widget, int count) { return widget->fontMetrics().averageCharWidth() * count; }
} // namespace

NewTemplateDialog::NewTemplateDialog(const Plan &plan, QWidget *parent)
    : FormDialog(tr("New ServerTemplate"), tr("Add ServerTemplate"), parent), m_plan(plan),
      m_name(new QLineEdit(this)), m_description(new QLineEdit(this)),
      m_none(new QRadioButton(tr("List MultiCloud Images &later"), this)),
      m_existing(new QRadioButton(tr("List an &existing MultiCloud Image"), this)),
      m_new(new QRadioButton(tr("Create a &new MultiCloud Image and list it"), this)),
      m_picker(new MciPicker(plan, this)), m_fields(new NewMciFields(plan, this)), m_wrong(wrongLine(this))
{
    setMinimumWidth(letters(this, 76));
    addField(tr("Name"), m_name);
    addField(tr("Description"), m_description);
    for (QRadioButton *choice : {m_none, m_existing, m_new}) {
        addPart(choice);
        connect(choice, &QRadioButton::toggled, this, &NewTemplateDialog::judge);
    }
    addPart(m_picker);
    addPart(m_fields);
    addPart(m_wrong);
    m_existing->setEnabled(m_picker->count() > 0);
    if (!m_existing->isEnabled())
        m_existing->setToolTip(tr("This plan has no MultiCloud Images yet."));
    m_none->setChecked(true);
    connect(m_name, &QLineEdit::textChanged, this, &NewTemplateDialog::judge);
    connect(m_picker, &MciPicker::edited, this, &NewTemplateDialog::judge);
    connect(m_fields, &NewMciFields::edited, this, &NewTemplateDialog::judge);
    judge();
    m_name->setFocus();
}

void NewTemplateDialog::judge()
{
    m_picker->setVisible(m_existing->isChecked());
    m_fields->setVisible(m_new->isChecked());
    const QString name = m_name->text().trimmed();
    const QString ofName = edit::addTemplate(m_plan, name, {}).sentence();
    setError(m_name, m_name->isModified() ? ofName : QString());
    QString wrong;
    if (m_existing->isChecked() && !m_picker->chosen())
        wrong = tr("Choose the MultiCloud Image to list.");
    else if (m_new->isChecked())
        wrong = m_fields->missing();
    if (wrong.isEmpty() && ofName.isEmpty())
        wrong = change(m_plan).sentence();
    setAdvice(m_new->isChecked() ? m_fields->misfits() : QStringList());
    m_wrong->setText(wrong);
    m_wrong->setVisible(!m_none->isChecked());
    doButton()->setEnabled(ofName.isEmpty() && wrong.isEmpty());
    doButton()->setToolTip(theme::tooltip(ofName.isEmpty() ? wrong : ofName));
}

// Both edits as one step: the ServerTemplate with its first MultiCloud Image.
Result<Change> NewTemplateDialog::change(const Plan &plan) const
{
    const auto added = edit::addTemplate(plan, m_name->text(), m_description->text().trimmed());
    if (!added || m_none->isChecked())
        return added;
    Plan with = plan;
    with.apply(*added);
    const Id<ServerTemplate> head = plan.nextId<ServerTemplate>();
    const auto listed = m_existing->isChecked()
        ? edit::addListing(with, head, m_picker->chosen())
        : edit::addNewListing(with, head, m_fields->name(), m_fields->setting());
    return listed ? Result<Change>(added->merged(*listed)) : listed;
}

AddListingDialog::AddListingDialog(const Plan &plan, Id<ServerTemplate> head, QWidget *parent)
    : FormDialog(tr("Add a MultiCloud Image to %1").arg(nameOf(plan, head)), tr("Add"), parent),
      m_picker(new MciPicker(plan, this)), m_wrong(wrongLine(this))
{
    setMinimumSize(letters(this, 84), letters(this, 66));
    addPart(m_picker);
    addPart(m_wrong);
    const auto judge = [this, plan, head] {
        const bool isEmpty = m_picker->count() == 0;
        const QString wrong = m_picker->chosen() ? edit::addListing(plan, head, m_picker->chosen()).sentence()
            : isEmpty ? tr("This plan has no MultiCloud Images yet. Create one here with “Create New…”.")
                      : QString();
        m_wrong->setText(wrong);
        doButton()->setEnabled(m_picker->chosen() && wrong.isEmpty());
    };
    connect(m_picker, &MciPicker::edited, this, judge);
    connect(m_picker, &MciPicker::activated, doButton(), &QPushButton::click);
    judge();
    m_picker->setFocus();
}

Id<MultiCloudImage> AddListingDialog::chosen() const { return m_picker->chosen(); }

NewListingDialog::NewListingDialog(const Plan &plan, Id<ServerTemplate> head, QWidget *parent)
    : FormDialog(tr("Create a MultiCloud Image for %1").arg(nameOf(plan, head)), tr("Create and List"),
                 parent),
      m_fields(new NewMciFields(plan, this)), m_wrong(wrongLine(this))
{
    setMinimumWidth(letters(this, 76));
    addPart(m_fields);
    addPart(m_wrong);
    const auto judge = [this, plan, head] {
        QString wrong = m_fields->missing();
        const bool isTold =
            wrong.isEmpty() || m_fields->nameField()->isModified() || m_fields->cloudField()->count() == 0;
        if (wrong.isEmpty())
            wrong = edit::addNewListing(plan, head, m_fields->name(), m_fields->setting()).sentence();
        m_wrong->setText(isTold ? wrong : QString());
        setAdvice(m_fields->misfits());
        doButton()->setEnabled(wrong.isEmpty());
        doButton()->setToolTip(theme::tooltip(wrong));
    };
    connect(m_fields, &NewMciFields::edited, this, judge);
    judge();
    m_fields->setFocus();
}

ListedRevisionDialog::ListedRevisionDialog(const Plan &plan, Id<ListedMci> listing, QWidget *parent)
    : FormDialog(tr("Revision of %1").arg(nameOf(plan, plan.row(listing).mci)), tr("Change Revision"),
                 parent),
      m_listing(listing)
{
    setMinimumWidth(letters(this, 70));
    fill(plan);
    const auto judge = [this, plan] {
        const Result<Change> change = this->change(plan);
        const bool isSame = change && change->isEmpty();
        doButton()->setEnabled(change && !isSame);
        doButton()->setToolTip(theme::tooltip(isSame ? tr("It is listed so already.") : change.sentence()));
    };
    for (QRadioButton *button : std::as_const(m_buttons))
        connect(button, &QRadioButton::toggled, this, judge);
    judge();
}

void ListedRevisionDialog::fill(const Plan &plan)
{
    const ListedMci &row = plan.row(m_listing);
    auto *list = new QWidget;
    auto *layout = new QVBoxLayout(list);
    const auto add = [&](const Choice &choice, const QString &text) {
        auto *button = new QRadioButton(QString(text).replace(u'&', QStringLiteral("&&")), list);
        button->setToolTip(theme::tooltip(text));
        button->setChecked(choice.naming == row.naming
                           && (choice.naming != RevisionNaming::Number || choice.mci == row.mci));
        layout->addWidget(button);
        m_choices.append(choice);
        m_buttons.append(button);
    };
    if (const auto latest = latestRevision(plan, plan.row(row.mci).lineage))
        add({latest, RevisionNaming::Latest},
            tr("Always the latest: now revision %1, and each one committed later")
                .arg(plan.row(latest).revision));
    for (const Id<MultiCloudImage> id : revisionsInOrder(plan, row.mci))
        if (!plan.row(id).removed || id == row.mci)
            add({id, plan.row(id).isHead() ? RevisionNaming::Head : RevisionNaming::Number},
                sentenceOfRevision(plan.row(id)));
    layout->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setWidget(list);
    scroll->setFocusPolicy(Qt::NoFocus);
    addPart(scroll);
}

int ListedRevisionDialog::current() const
{
    for (int i = 0; i < m_buttons.size(); ++i)
        if (m_buttons.at(i)->isChecked())
            return i;
    return -1;
}

Result<Change> ListedRevisionDialog::change(const Plan &plan) const
{
    const Choice choice = m_choices.value(current());
    return edit::setListedRevision(plan, m_listing, choice.mci, choice.naming);
}
