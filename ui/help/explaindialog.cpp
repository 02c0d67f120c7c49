// SPDX-License-Identifier: MIT
#include "ui/help/explaindialog.h"

#include "core/naming/names.h"
#include "core/resolve/explaintext.h"
#include "ui/help/helpdialog.h"
#include "ui/theme/link.h"
#include "ui/widgets/labels.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QGuiApplication>
#include <QVBoxLayout>

namespace {
theme::Role roleOf(Outcome outcome)
{
    return outcome == Outcome::Won ? theme::Role::Accent : theme::Role::Muted;
}

// Never told apart by colour alone.
QString glyphOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Won:
        return QStringLiteral("✓ ");
    case Outcome::Lost:
        return QStringLiteral("✗ ");
    case Outcome::Silent:
        break;
    }
    return QStringLiteral("– ");
}
} // namespace

ExplainDialog::ExplainDialog(Workbench &bench, Owner owner, LaunchField field, QWidget *parent)
    : QDialog(parent), m_bench(bench), m_owner(owner), m_field(field), m_fields(new QComboBox(this)),
      m_summary(new RoleLabel(theme::Role::Text, {}, this))
{
    setWindowTitle(tr("Why %1 Launches So").arg(nameOf(bench.document()->plan(), owner)));
    m_fields->setAccessibleName(tr("Field"));
    for (const LaunchField each : allLaunchFields)
        m_fields->addItem(labelOf(each));
    m_summary->setWordWrap(true);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *order = new RoleLabel(theme::Role::Muted, tr("the highest precedence first"), this);
    auto *head = new QHBoxLayout;
    head->addWidget(m_fields);
    head->addWidget(order, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *copy = buttons->addButton(tr("Copy as &Text"), QDialogButtonBox::ActionRole);
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(text()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addLayout(head);
    layout->addWidget(m_summary);
    layout->addStretch(1);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 96, fontMetrics().height() * 20);
    showField(field);
    m_fields->setCurrentIndex(int(field));
    connect(m_fields, &QComboBox::currentIndexChanged, this, [this](int i) { showField(LaunchField(i)); });
}

void ExplainDialog::open(Workbench &bench, Owner owner, LaunchField field)
{
    bench.show(new ExplainDialog(bench, owner, field, bench.frame()));
}

QString ExplainDialog::text() const
{
    return explainText(m_bench.document()->plan(), m_owner, m_field) + u'\n';
}

void ExplainDialog::showField(LaunchField field)
{
    m_field = field;
    const Plan &plan = m_bench.document()->plan();
    m_summary->setText(summary(plan, m_owner, field));
    delete m_steps;
    m_steps = new QWidget(this);
    auto *grid = new QGridLayout(m_steps);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const Step &step : explain(plan, m_owner, field)) {
        addStep(step, row);
        row += 2;
    }
    auto *all = static_cast<QVBoxLayout *>(layout());
    all->insertWidget(2, m_steps);
    setTabOrder(m_fields, m_steps);
}

void ExplainDialog::addStep(const Step &step, int row)
{
    auto *grid = static_cast<QGridLayout *>(m_steps->layout());
    auto *chip = new Chip;
    chip->setContent(glyphOf(step.outcome) + wordOf(step.outcome), roleOf(step.outcome));
    grid->addWidget(chip, row, 0, Qt::AlignLeft | Qt::AlignVCenter);
    grid->addWidget(makeValue(step), row, 1, Qt::AlignLeft | Qt::AlignVCenter);
    if (!step.rule.isEmpty())
        grid->addWidget(makeRuleLink(step.rule), row, 2, Qt::AlignRight | Qt::AlignVCenter);
    auto *why =
        new RoleLabel(step.outcome == Outcome::Won ? theme::Role::Text : theme::Role::Muted, step.why);
    why->setWordWrap(true);
    why->setContentsMargins(4, 0, 0, 8);
    why->setTextInteractionFlags(Qt::TextSelectableByMouse);
    grid->addWidget(why, row + 1, 1, 1, 2);
}

// What a level says leads to the row that it names; a silent one to the level itself.
QWidget *ExplainDialog::makeValue(const Step &step)
{
    const Plan &plan = m_bench.document()->plan();
    const bool isSilent = step.outcome == Outcome::Silent;
    const AnyId id = isSilent ? step.source : step.value;
    const QString text = isSilent ? nameOf(plan, step.source) : step.text.simplified();
    QWidget *shown = nullptr;
    if (id) {
        auto *link = new LinkButton(text, id);
        connect(link, &LinkButton::goTo, this, &ExplainDialog::goTo);
        shown = link;
    } else {
        auto *label = new ElidedLabel(text);
        label->setRole(isSilent ? theme::Role::Muted : theme::Role::Text);
        label->setContentsMargins(4, 0, 0, 0);
        shown = label;
    }
    QFont font = shown->font();
    font.setStrikeOut(step.outcome == Outcome::Lost);
    font.setBold(step.outcome == Outcome::Won);
    shown->setFont(font);
    return shown;
}

QWidget *ExplainDialog::makeRuleLink(const QString &rule)
{
    auto *link = new QPushButton(rule);
    theme::makeLink(link);
    link->setAccessibleName(tr("Rule %1").arg(rule));
    link->setToolTip(tr("Shows the rule in the help."));
    connect(link, &QPushButton::clicked, this, [this, rule] {
        auto *help = new HelpDialog(this);
        help->setAttribute(Qt::WA_DeleteOnClose);
        help->showTopic(rule);
        help->open();
    });
    return link;
}

void ExplainDialog::goTo(AnyId id)
{
    accept();
    m_bench.goTo(id);
}
