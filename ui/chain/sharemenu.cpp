// SPDX-License-Identifier: MIT
#include "ui/chain/sharemenu.h"

#include "ui/chain/chainpaper.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QPageLayout>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QRegularExpression>

namespace {
ChainPaper paperOf(const Chain &chain) { return {chain, QDate::currentDate()}; }

// "Image of web-1.png", without what file names cannot hold.
QString fileNameOf(const QString &title)
{
    static const QRegularExpression unfit(QStringLiteral("[\\x00-\\x1f\\\\/:*?\"<>|]+"));
    return QString(title).left(80).replace(unfit, QStringLiteral("-")) + QStringLiteral(".png");
}
} // namespace

ShareMenu::ShareMenu(Workbench &bench, const std::function<Chain()> &chain, QWidget *parent)
    : QMenu(parent), m_bench(bench), m_chain(chain)
{
    addAction(tr("Copy as &Text"), this, [this] { copy(true, false); });
    addAction(tr("Copy as &Picture"), this, [this] { copy(false, true); });
    addAction(tr("&Copy Picture and Text"), this, [this] { copy(true, true); });
    addSeparator();
    addAction(tr("&Save as Picture…"), this, &ShareMenu::save);
    addAction(tr("P&rint…"), this, &ShareMenu::preview);
}

void ShareMenu::copy(bool text, bool picture)
{
    const Chain chain = m_chain();
    auto *content = new QMimeData;
    if (text)
        content->setText(asText(chain));
    if (picture)
        content->setImageData(paperOf(chain).image(2));
    QGuiApplication::clipboard()->setMimeData(content);
}

void ShareMenu::save()
{
    const QString target =
        m_bench.dialogs().saveFile(m_bench.frame(), tr("Save the Chain"), fileNameOf(m_chain().title),
                                   tr("Pictures (*.png *.svg *.pdf)"));
    if (target.isEmpty())
        return;
    if (const QString trouble = paperOf(m_chain()).save(target); !trouble.isEmpty())
        m_bench.dialogs().tell(m_bench.frame(), tr("Save the Chain"), trouble);
}

void ShareMenu::preview()
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageOrientation(QPageLayout::Landscape);
    printer->setDocName(m_chain().title);
    auto *dialog = new QPrintPreviewDialog(printer.get(), m_bench.frame());
    connect(dialog, &QPrintPreviewDialog::paintRequested, this,
            [printer, paper = paperOf(m_chain())](QPrinter *page) { paper.print(*page); });
    m_bench.show(dialog);
}
