// SPDX-License-Identifier: MIT
#include "ui/components/commitdialog.h"

#include "core/edit/mcis.h"
#include "core/edit/templates.h"
#include "core/naming/names.h"
#include "core/plan/lookup.h"
#include "ui/workbench/person.h"

#include <QCheckBox>
#include <QPlainTextEdit>

CommitDialog::CommitDialog(const Plan &plan, AnyId head, QWidget *parent)
    : FormDialog(tr("Commit %1").arg(nameOf(plan, head)), tr("Commit"), parent), m_head(head),
      m_message(new QPlainTextEdit(this))
{
    setMinimumWidth(fontMetrics().averageCharWidth() * 70);
    m_message->setTabChangesFocus(true);
    m_message->setPlaceholderText(tr("What is new in this revision"));
    m_message->setFixedHeight(m_message->fontMetrics().height() * 4 + 2 * theme::gap);
    addField(tr("Message"), m_message);
    offerMcis(plan);
    const auto judge = [this, plan] {
        const QString wrong = change(plan).sentence();
        setError(m_message, m_message->document()->isModified() ? wrong : QString());
        doButton()->setEnabled(wrong.isEmpty());
        doButton()->setToolTip(theme::tooltip(wrong));
    };
    connect(m_message, &QPlainTextEdit::textChanged, this, judge);
    if (m_withMcis)
        connect(m_withMcis, &QCheckBox::toggled, this, judge);
    judge();
    m_message->setFocus();
}

void CommitDialog::offerMcis(const Plan &plan)
{
    QStringList heads;
    for (const Id<ListedMci> listed : listedMcis(plan, m_head.as<ServerTemplate>()))
        if (const Id<MultiCloudImage> mci = plan.row(listed).mci; plan.row(mci).isHead())
            heads.append(nameOf(plan, mci));
    if (heads.isEmpty())
        return;
    m_withMcis = new QCheckBox(tr("Commit the HEAD MultiCloud Images that it lists, &too"), this);
    m_withMcis->setChecked(true);
    addPart(m_withMcis);
    auto *names = new RoleLabel(theme::Role::Muted, heads.join('\n'), this);
    names->setContentsMargins(24, 0, 0, 0);
    addPart(names);
    auto *why = new RoleLabel(theme::Role::Muted,
                              tr("The new revision then lists their new revisions, which never change. "
                                 "Otherwise it goes on following their HEADs."),
                              this);
    why->setWordWrap(true);
    addPart(why);
}

Result<Change> CommitDialog::change(const Plan &plan) const
{
    const QString message = m_message->toPlainText().trimmed();
    if (const auto mci = m_head.as<MultiCloudImage>())
        return edit::commitMci(plan, mci, message, personName(), Timestamp::now());
    return edit::commitTemplate(plan, m_head.as<ServerTemplate>(), message,
                                m_withMcis && m_withMcis->isChecked(), personName(), Timestamp::now());
}
