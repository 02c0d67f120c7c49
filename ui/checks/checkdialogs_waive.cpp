// SPDX-License-Identifier: MIT
// The form of a waiver.
#include "core/base/words.h"
#include "core/check/rules.h"
#include "core/check/waivers.h"
#include "core/naming/names.h"
#include "ui/checks/checkdialogs.h"
#include "ui/forms/rowform.h"

namespace {
constexpr qsizetype namedAtMost = 4;

QString titleFor(const Plan &plan, const QList<Finding> &findings)
{
    const Finding &first = findings.constFirst();
    return findings.size() == 1
        ? Words::tr("Waive %1 for %2").arg(QLatin1String(first.rule->id), nameOf(plan, first.subject))
        : Words::tr("Waive %n Findings", nullptr, int(findings.size()));
}

QString sentencesOf(const Plan &plan, const QList<Finding> &findings)
{
    QStringList lines;
    for (const Finding &finding : findings.mid(0, namedAtMost))
        lines.append(sentenceOf(plan, finding));
    if (const qsizetype more = findings.size() - lines.size())
        lines.append(Words::tr("… and %n more", nullptr, int(more)));
    return lines.join(u'\n');
}
} // namespace

void checks::waive(Workbench &bench, const QList<Finding> &findings)
{
    const Document *document = bench.document();
    auto *dialog = new FormDialog(titleFor(document->plan(), findings), Words::tr("Waive"), bench.frame());
    dialog->setMinimumWidth(dialog->fontMetrics().averageCharWidth() * 70);
    auto *what = new QLabel(sentencesOf(document->plan(), findings));
    what->setTextFormat(Qt::PlainText);
    what->setWordWrap(true);
    dialog->addPart(what);
    Waiver said;
    if (const Waiver *before = document->plan().find(findings.constFirst().waiver))
        said = *before;
    auto *form = new RowForm<Waiver>(*dialog, said);
    form->add<&Waiver::reason>({.isNeeded = true,
                                .isLong = true,
                                .label = Words::tr("Why it need not hold here"),
                                .hint = Words::tr("What others must know to judge it later")});
    form->add<&Waiver::until>({.label = Words::tr("Open again on (without a day: never)")});
    const auto change = [document, findings](const Waiver &row) {
        return check::waive(document->plan(), findings, row.reason, row.until, Timestamp::now());
    };
    form->setCheck([change](const Waiver &row) {
        return Objection(row.reason.trimmed().isEmpty() ? QString() : change(row).sentence(), "until");
    });
    QObject::connect(dialog, &QDialog::accepted, dialog,
                     [&bench, form, change] { bench.perform(change(form->row())); });
    bench.show(dialog);
}
