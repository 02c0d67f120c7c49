// SPDX-License-Identifier: MIT
#include "ui/checks/findinglines.h"

#include "core/check/waivers.h"
#include "ui/theme/levels.h"

#include <QVBoxLayout>

void showFinding(SentenceLink *line, const Plan &plan, const Finding &finding, const QString &sentence)
{
    const theme::LevelLook look = theme::lookOf(finding);
    const QString waiver = check::waiverText(plan, finding);
    line->show(
        QStringLiteral("%1 %2").arg(look.glyph, waiver.isEmpty() ? sentence : sentence + u' ' + waiver),
        look.role);
    line->setAccessibleName(QStringLiteral("%1: %2").arg(look.word, sentence));
    QStringList tip {QStringLiteral("%1 %2").arg(QLatin1String(finding.rule->id), titleOf(*finding.rule)),
                     reasonOf(*finding.rule), FindingLines::tr("Click to see what can be done.")};
    line->setToolTip(theme::tooltip(tip.join(u'\n')));
}

FindingLines::FindingLines(QWidget *parent)
    : QWidget(parent), m_layout(new QVBoxLayout(this)), m_more(new QLabel)
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(2);
    m_layout->addWidget(m_more);
    m_more->setTextFormat(Qt::PlainText);
    m_more->setFont(theme::smallFont(font()));
    hide();
}

void FindingLines::addLine()
{
    const qsizetype at = m_lines.size();
    auto *line = new SentenceLink;
    connect(line, &SentenceLink::clicked, this, [this, at] { emit chosen(m_shown.at(at)); });
    m_layout->insertWidget(int(at), line);
    m_lines.append(line);
}

void FindingLines::show(const Plan &plan, const QList<Finding> &findings, qsizetype atMost)
{
    m_shown = findings.mid(0, atMost);
    while (m_lines.size() > m_shown.size())
        delete m_lines.takeLast();
    while (m_lines.size() < m_shown.size())
        addLine();
    for (qsizetype i = 0; i < m_shown.size(); ++i)
        showFinding(m_lines.at(i), plan, m_shown.at(i), sentenceOf(plan, m_shown.at(i)));
    m_more->setText(tr("and %n more in Findings", nullptr, int(findings.size() - m_shown.size())));
    m_more->setVisible(findings.size() > m_shown.size());
    setVisible(!findings.isEmpty());
}

FieldFindings fieldFindings(const Plan &plan, Owner owner, Timestamp now)
{
    FieldFindings fields;
    for (const Finding &finding : check::findingsOf(plan, owner.id(), now))
        fields[finding.field].append(finding);
    return fields;
}
