// SPDX-License-Identifier: MIT
#include "ui/dialogs/helpdialog.h"

#include "ui/theme/theme.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QListWidget>
#include <QSplitter>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace {
QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// The first line of a page is its title: "# Finding one's way".
QString titleOf(const QString &text) { return text.section('\n', 0, 0).remove('#').trimmed(); }
} // namespace

HelpDialog::HelpDialog(QWidget *parent) : QDialog(parent), m_list(new QListWidget), m_page(new QTextBrowser)
{
    setWindowTitle(tr("Help"));
    const QDir folder(":/help");
    for (const QString &name : folder.entryList({"*.md"}, QDir::Files, QDir::Name)) {
        auto *item = new QListWidgetItem(titleOf(textOf(folder.filePath(name))), m_list);
        item->setData(Qt::UserRole, folder.filePath(name));
    }
    m_list->setAccessibleName(tr("Pages"));
    m_page->setAccessibleName(tr("Page"));
    m_page->setOpenExternalLinks(false);
    m_page->document()->setDocumentMargin(16);
    auto *splitter = new QSplitter(this);
    splitter->addWidget(m_list);
    splitter->addWidget(m_page);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({180, 560});
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(splitter, 1);
    layout->addWidget(buttons);
    connect(m_list, &QListWidget::currentRowChanged, this, &HelpDialog::showPage);
    m_list->setCurrentRow(0);
    resize(780, 560);
}

void HelpDialog::showPage(int row)
{
    if (const QListWidgetItem *item = m_list->item(row))
        m_page->setMarkdown(textOf(item->data(Qt::UserRole).toString()));
}

void HelpDialog::showTopic(const QString &id)
{
    for (int row = 0; row < m_list->count(); ++row) {
        const QString text = textOf(m_list->item(row)->data(Qt::UserRole).toString());
        if (!text.contains(QStringLiteral("| %1 |").arg(id)))
            continue;
        m_list->setCurrentRow(row);
        m_page->find(id, QTextDocument::FindWholeWords);
        return;
    }
}
