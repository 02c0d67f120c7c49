// SPDX-License-Identifier: MIT
#include "ui/components/publishdialog.h"

#include "core/base/words.h"
#include "ui/forms/formdialog.h"
#include "ui/widgets/sentencelink.h"

#include <QVBoxLayout>

namespace {
constexpr qsizetype listedAtMost = 8;
} // namespace

LackList::LackList(QWidget *parent) : Panel(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->addWidget(new PanelHeader(tr("Missing before it is ready to publish")));
    hide();
}

void LackList::show(const QList<check::Lack> &lacks)
{
    setVisible(!lacks.isEmpty());
    if (lacks == m_shown)
        return;
    m_shown = lacks;
    if (m_lines) {
        m_lines->hide();
        m_lines->deleteLater(); // one of them may have been clicked just now
    }
    m_lines = new QWidget;
    auto *lines = new QVBoxLayout(m_lines);
    lines->setContentsMargins(10, theme::smallGap, 10, theme::gap);
    for (const check::Lack &lack : lacks.mid(0, listedAtMost)) {
        auto *line = new SentenceLink;
        line->show(QStringLiteral("✕ ") + lack.sentence);
        line->setAccessibleName(lack.sentence);
        connect(line, &SentenceLink::clicked, this, [this, id = lack.object] { emit goTo(id); });
        lines->addWidget(line);
    }
    if (const qsizetype more = lacks.size() - listedAtMost; more > 0)
        lines->addWidget(new RoleLabel(theme::Role::Muted, tr("and %n more", nullptr, int(more))));
    m_layout->addWidget(m_lines);
}

namespace publishing {
QString sentenceOf(const QList<check::Lack> &lacks)
{
    return lacks.isEmpty()
        ? Words::tr("It is ready to be published.")
        : theme::counted(lacks.size(), Words::tr("1 thing is missing before it is ready to publish."),
                         Words::tr("%1 things are missing before it is ready to publish."));
}

void ask(Workbench &bench, const QString &question, const QList<check::Lack> &lacks,
         const Result<Change> &change)
{
    if (lacks.isEmpty()) {
        if (bench.dialogs().ask(bench.frame(), Words::tr("Publish"), question, Words::tr("Publish")))
            bench.perform(change);
        return;
    }
    auto *dialog = new FormDialog(Words::tr("Publish"), Words::tr("Publish Anyway"), bench.frame());
    dialog->setMinimumWidth(dialog->fontMetrics().averageCharWidth() * 90);
    auto *text = new RoleLabel(theme::Role::Text, question, dialog);
    text->setWordWrap(true);
    dialog->addPart(text);
    auto *warning = new Banner(dialog);
    warning->setMessage(Banner::Kind::Warning, sentenceOf(lacks));
    dialog->addPart(warning);
    auto *missing = new LackList(dialog);
    missing->show(lacks);
    dialog->addPart(missing);
    QObject::connect(missing, &LackList::goTo, dialog, [&bench, dialog](AnyId id) {
        dialog->reject();
        bench.goTo(id);
    });
    QObject::connect(dialog, &QDialog::accepted, dialog, [&bench, change] { bench.perform(change); });
    bench.show(dialog);
}
} // namespace publishing
