// SPDX-License-Identifier: MIT
#include "ui/help/helpdialog.h"

#include "ui/help/helppages.h"
#include "ui/theme/theme.h"

#include <QDialogButtonBox>
#include <QListWidget>
#include <QSplitter>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace {
// The first line of a page is its title: "# Finding one's way".
QString titleOf(const QString &text) { return text.section('\n', 0, 0).remove('#').trimmed(); }
} // namespace

HelpDialog::HelpDialog(QWidget *parent) : QDialog(parent), m_list(new QListWidget), m_page(new QTextBrowser)
{
    setWindowTitle(tr("Help"));
    for (const QString &name : helppages::names()) {
        auto *item = new QListWidgetItem(titleOf(helppages::text(name)), m_list);
        item->setData(Qt::UserRole, name);
    }
    m_list->setAccessibleName(tr("Pages"));
    m_list->setSpacing(theme::smallGap / 2);
    m_page->setAccessibleName(tr("Page"));
    m_page->setOpenExternalLinks(false);
    m_page->document()->setDocumentMargin(16);
    auto *splitter = new QSplitter(this);
    splitter->addWidget(m_list);
    splitter->addWidget(m_page);
    splitter->setStretchFactor(1, 1);
    m_list->setMinimumWidth(m_list->sizeHintForColumn(0) + 2 * theme::gap);
    splitter->setSizes({m_list->minimumWidth(), 600});
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(splitter, 1);
    layout->addWidget(buttons);
    connect(m_list, &QListWidget::currentRowChanged, this, &HelpDialog::showPage);
    m_list->setCurrentRow(0);
    resize(900, 600);
}

void HelpDialog::showPage(int row)
{
    if (const QListWidgetItem *item = m_list->item(row))
        m_page->setMarkdown(helppages::text(item->data(Qt::UserRole).toString()));
}

void HelpDialog::showTopic(const QString &id)
{
    for (int row = 0; row < m_list->count(); ++row) {
        const QString text = helppages::text(m_list->item(row)->data(Qt::UserRole).toString());
        if (!text.contains(QStringLiteral("| %1 |").arg(id)))
            continue;
        m_list->setCurrentRow(row);
        m_page->find(id, QTextDocument::FindWholeWords);
        return;
    }
}
