// SPDX-License-Identifier: MIT
#include "ui/views/usedbyview.h"

#include "core/naming/rowtext.h"
#include "ui/models/usesmodel.h"
#include "ui/views/tablesheet.h"

#include <QVBoxLayout>

UsedByView::UsedByView(Settings &settings, QWidget *parent)
    : QWidget(parent), m_page(new TablePage(settings, this)),
      m_uncounted(new RoleLabel(theme::Role::Warning, {}, this)), m_export(new ExportButton(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_page, 1);
    layout->addWidget(m_uncounted);
    m_uncounted->setTextFormat(Qt::PlainText);
    m_uncounted->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_uncounted->setWordWrap(true);
    m_uncounted->setMargin(theme::smallGap);
    m_page->header()->addWidget(m_export);
    connect(m_page->view(), &RowsView::activatedRow, this, [this](AnyId row) { emit goTo(holderAt(row)); });
    connect(m_export, &ExportButton::copyWanted, m_page->view(), &RowsView::copyAll);
    connect(m_export, &ExportButton::exportWanted, this, [this](ExportFormat format) {
        emit exportWanted(sheetOf(*m_page->view()->rows(), m_title, inShort()), m_title, format);
    });
    expect({}, {});
}

// With what is not counted: who reads it elsewhere must know that, too.
QString UsedByView::inShort() const
{
    QStringList parts {usesInShort(m_uses), m_uncounted->text()};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

void UsedByView::expect(const Plan &plan, AnyId id)
{
    m_subject = id;
    m_title = id ? tr("Used By: %1").arg(fullNameOf(plan, id)) : tr("Used By");
    tellUncounted({});
    fill(
        plan, {},
        id ? tr("Looking for what uses it…")
           : tr(
               "Select an image, a MultiCloud Image, a ServerTemplate, an instance type, a datacenter or a cloud to "
               "see who uses it."));
}

void UsedByView::tellUncounted(const QString &uncounted)
{
    m_uncounted->setText(uncounted);
    m_uncounted->setVisible(!uncounted.isEmpty());
}

void UsedByView::show(const Plan &plan, const QList<Use> &uses, const QString &uncounted)
{
    tellUncounted(uncounted);
    fill(plan, uses, tr("Nothing in this plan uses it."));
}

// What was typed to filter by, and chosen, stays.
void UsedByView::fill(const Plan &plan, const QList<Use> &uses, const QString &emptySentence)
{
    m_uses = uses;
    std::unique_ptr<TableModel> model = usesModel(uses);
    model->reset(plan);
    m_page->exchange(model.release(), {m_title, usesInShort(uses), emptySentence, {}});
    m_export->setEnabled(!uses.isEmpty());
}

AnyId UsedByView::holderAt(AnyId row) const
{
    for (const Use &use : m_uses)
        if (use.by == row)
            return holderOf(m_page->view()->rows()->plan(), use);
    return {};
}
