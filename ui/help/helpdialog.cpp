// SPDX-License-Identifier: MIT
#include "ui/help/helpdialog.h"

#include "ui/theme/theme.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QListWidget>
#include <QLocale>
#include <QSplitter>
#include <QTextBrowser>
#include <QVBoxLayout>
#include <algorithm>

namespace {
QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// The page in the person's language, or in English where there is none in it.
QString pathOf(const QString &page)
{
    for (const QString &language : QLocale().uiLanguages()) {
        const QString path = QStringLiteral(":/help/%1/%2").arg(language.section(u'-', 0, 0), page);
        if (QFile::exists(path))
            return path;
    }
    return QStringLiteral(":/help/") + page;
}

// Pages in the order in which a person reads them; pages that are not named here follow.
QStringList pagesIn(const QDir &folder)
{
    static const QStringList first {"inheritance.md",
                                    "finding.md",
                                    "finding-rows.md",
                                    "what-if.md",
                                    "views.md",
                                    "inventories.md",
                                    "inventories-azure.md",
                                    "inventories-google.md",
                                    "inventories-openstack.md",
                                    "inventories-terraform.md",
                                    "inventories-catalogues.md",
                                    "unite.md",
                                    "handover.md",
                                    "git.md",
                                    "judging.md",
                                    "checks.md",
                                    "samples.md",
                                    "rules.md"};
    QStringList pages = folder.entryList({"*.md"}, QDir::Files, QDir::Name);
    std::stable_sort(pages.begin(), pages.end(), [](const QString &a, const QString &b) {
        return first.indexOf(a) >= 0 && (first.indexOf(b) < 0 || first.indexOf(a) < first.indexOf(b));
    });
    return pages;
}

// The first line of a page is its title: "# Finding one's way".
QString titleOf(const QString &text) { return text.section('\n', 0, 0).remove('#').trimmed(); }
} // namespace

HelpDialog::HelpDialog(QWidget *parent) : QDialog(parent), m_list(new QListWidget), m_page(new QTextBrowser)
{
    setWindowTitle(tr("Help"));
    for (const QString &name : pagesIn(QDir(":/help"))) {
        auto *item = new QListWidgetItem(titleOf(textOf(pathOf(name))), m_list);
        item->setData(Qt::UserRole, pathOf(name));
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
