// SPDX-License-Identifier: MIT
#include "ui/checks/rulesdialog.h"

#include "core/naming/names.h"
#include "ui/checks/checkdialogs.h"
#include "ui/theme/levels.h"
#include "ui/widgets/filterline.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace {
constexpr int ruleColumn = 0, titleColumn = 1, defaultColumn = 2, firstScopeColumn = 3;

QString levelText(RuleLevel level)
{
    const theme::LevelLook look = theme::lookOf(level);
    return QStringLiteral("%1 %2").arg(look.glyph, look.word);
}

QString defaultText(const Rule &rule)
{
    return rule.level == rule.inProduction
        ? levelText(rule.level)
        : RulesDialog::tr("%1, production %2").arg(levelText(rule.level), levelText(rule.inProduction));
}

QString capital(const QString &text) { return text.left(1).toUpper() + text.mid(1); }
} // namespace

RulesDialog::RulesDialog(const Plan &plan, bool editable, const Rule *rule, QWidget *parent)
    : FormDialog(tr("Rules of This Plan"), tr("OK"), parent), m_trial(plan), m_scopes {std::nullopt},
      m_filter(new FilterLine({}, this)), m_table(new QTreeWidget(this)),
      m_title(new RoleLabel(theme::Role::Text, {}, this)),
      m_reason(new RoleLabel(theme::Role::Muted, {}, this))
{
    for (size_t i = 0; i < enumTexts<Environment>.size(); ++i)
        m_scopes.append(Environment(i));
    addField(tr("Filter rules"), m_filter);
    addTable();
    for (RoleLabel *label : {m_title, m_reason}) {
        label->setWordWrap(true);
        addPart(label);
    }
    m_title->setFont(theme::boldFont(font()));
    m_reason->setMinimumHeight(3 * fontMetrics().height());
    m_reason->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    addChoosers(editable);
    resize(1200, 720);
    connect(m_filter, &FilterLine::textChanged, this, &RulesDialog::filter);
    connect(m_filter, &FilterLine::left, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_table, &QTreeWidget::itemSelectionChanged, this, &RulesDialog::judge);
    const int at = rule ? int(rule - rules().constData()) : 0;
    m_table->setCurrentItem(m_table->topLevelItem(at));
    m_table->scrollToItem(m_table->topLevelItem(at));
    m_table->setFocus();
    judge();
}

void RulesDialog::addTable()
{
    QStringList titles {tr("Rule"), tr("What it finds"), tr("By default")};
    for (const Scope &scope : std::as_const(m_scopes))
        titles.append(scope ? capital(labelOf(*scope)) : tr("In this plan"));
    m_table->setHeaderLabels(titles);
    m_table->setAccessibleName(tr("Rules"));
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setAllColumnsShowFocus(true);
    for (const Rule &rule : rules()) {
        auto *item =
            new QTreeWidgetItem(m_table, {QString::fromLatin1(rule.id), ::titleOf(rule), defaultText(rule)});
        item->setToolTip(titleColumn, theme::tooltip(::titleOf(rule)));
        item->setToolTip(defaultColumn, theme::tooltip(defaultText(rule)));
        fill(item);
    }
    const int letter = fontMetrics().averageCharWidth();
    m_table->header()->setStretchLastSection(false);
    m_table->header()->setSectionResizeMode(titleColumn, QHeaderView::Stretch);
    m_table->setColumnWidth(ruleColumn, letter * 7);
    m_table->setColumnWidth(defaultColumn, letter * 21);
    for (int i = 0; i < m_scopes.size(); ++i)
        m_table->setColumnWidth(firstScopeColumn + i, letter * 12);
    QSizePolicy policy = m_table->sizePolicy();
    policy.setVerticalStretch(1);
    m_table->setSizePolicy(policy);
    addPart(m_table);
}

// One for each scope; it holds for all the rules that are selected.
void RulesDialog::addChoosers(bool editable)
{
    auto *part = new QWidget(this);
    auto *grid = new QGridLayout(part);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme::gap);
    grid->setVerticalSpacing(theme::smallGap);
    for (int i = 0; i < m_scopes.size(); ++i) {
        const Scope &scope = m_scopes.at(i);
        const QString name = scope ? capital(labelOf(*scope)) : tr("In this plan");
        auto *box = new QComboBox(part);
        box->setAccessibleName(scope ? tr("How it counts in: %1").arg(labelOf(*scope))
                                     : tr("How it counts in this plan"));
        box->setPlaceholderText(tr("(several)"));
        box->addItem(scope ? tr("as in the plan") : tr("by default"));
        for (const RuleLevel level : {RuleLevel::Off, RuleLevel::Info, RuleLevel::Warning, RuleLevel::Error})
            box->addItem(levelText(level), int(level));
        box->setEnabled(editable);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        auto *label = new RoleLabel(theme::Role::Muted, name, part);
        label->setFont(theme::smallFont(font()));
        label->setBuddy(box);
        grid->addWidget(label, 0, i);
        grid->addWidget(box, 1, i);
        grid->setColumnStretch(i, 1);
        connect(box, &QComboBox::activated, this, [this, i](int index) { choose(i, index); });
        m_choosers.append(box);
    }
    addPart(part);
    doButton()->setEnabled(editable);
}

std::optional<RuleLevel> RulesDialog::settingOf(const Rule &rule, const Scope &scope) const
{
    std::optional<RuleLevel> level;
    m_trial.all<RuleSetting>().forEach([&](const RuleSetting &row) {
        const bool isOfScope = scope ? !row.everywhere && row.environment == *scope : row.everywhere;
        if (isOfScope && row.rule == QLatin1String(rule.id))
            level = row.level;
    });
    return level;
}

// What is set for the plan is bold; what follows is grey.
void RulesDialog::fill(QTreeWidgetItem *item)
{
    const Rule &rule = rules().at(m_table->indexOfTopLevelItem(item));
    for (int i = 0; i < m_scopes.size(); ++i) {
        const Scope &scope = m_scopes.at(i);
        const auto set = settingOf(rule, scope);
        const RuleLevel counts = scope ? check::levelOf(m_trial, rule, *scope) : set.value_or(rule.level);
        const int column = firstScopeColumn + i;
        item->setText(column, scope || set ? levelText(counts) : QStringLiteral("–"));
        item->setFont(column, set ? theme::boldFont(font()) : font());
        item->setForeground(column,
                            theme::color(set ? theme::lookOf(counts).role : theme::Role::Muted, palette()));
        if (!scope && !set)
            item->setText(column, tr("by default"));
    }
}

void RulesDialog::filter(const QString &typed)
{
    const QString text = typed.trimmed();
    for (int i = 0; i < m_table->topLevelItemCount(); ++i) {
        const Rule &rule = rules().at(i);
        const bool matches = QString::fromLatin1(rule.id).contains(text, Qt::CaseInsensitive)
            || ::titleOf(rule).contains(text, Qt::CaseInsensitive)
            || reasonOf(rule).contains(text, Qt::CaseInsensitive);
        m_table->topLevelItem(i)->setHidden(!matches);
        if (!matches)
            m_table->topLevelItem(i)->setSelected(false);
    }
}

QList<const Rule *> RulesDialog::selected() const
{
    QList<const Rule *> chosen;
    for (QTreeWidgetItem *item : m_table->selectedItems())
        chosen.append(&rules().at(m_table->indexOfTopLevelItem(item)));
    return chosen;
}

void RulesDialog::choose(int at, int index)
{
    const QVariant level = m_choosers.at(at)->itemData(index);
    QList<edit::RuleChoice> chosen;
    for (const Rule *rule : selected())
        chosen.append({QString::fromLatin1(rule->id), m_scopes.at(at),
                       level.isValid() ? std::optional(RuleLevel(level.toInt())) : std::nullopt});
    if (chosen.isEmpty())
        return;
    m_choices += chosen;
    m_trial.apply(edit::setRuleLevels(m_trial, chosen).value());
    for (QTreeWidgetItem *item : m_table->selectedItems())
        fill(item);
    judge();
}

void RulesDialog::judge()
{
    const QList<const Rule *> chosen = selected();
    const bool one = chosen.size() == 1;
    m_title->setText(chosen.isEmpty()
                         ? tr("Select rules to see why they are there, and to change how they count.")
                         : one ? tr("%1 %2").arg(QLatin1String(chosen.at(0)->id), ::titleOf(*chosen.at(0)))
                               : tr("%n rules are changed together.", nullptr, int(chosen.size())));
    m_reason->setText(one ? reasonOf(*chosen.at(0)) : QString());
    for (int i = 0; i < m_choosers.size(); ++i) {
        QComboBox *box = m_choosers.at(i);
        box->setDisabled(chosen.isEmpty() || !doButton()->isEnabled());
        QSet<int> indexes;
        for (const Rule *rule : chosen) {
            const auto set = settingOf(*rule, m_scopes.at(i));
            indexes.insert(set ? box->findData(int(*set)) : 0);
        }
        box->setCurrentIndex(indexes.size() == 1 ? *indexes.cbegin() : -1);
    }
}

void checks::setLevels(Workbench &bench, const Rule *rule)
{
    const Document *document = bench.document();
    auto *dialog = new RulesDialog(document->plan(), document->isLoaded() && !document->isReadOnly(), rule,
                                   bench.frame());
    QObject::connect(dialog, &QDialog::accepted, dialog, [&bench, dialog] {
        const Result<Change> change = edit::setRuleLevels(bench.document()->plan(), dialog->choices());
        if (!change || !change->isEmpty())
            bench.perform(change);
    });
    bench.show(dialog);
}
