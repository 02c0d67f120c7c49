// SPDX-License-Identifier: MIT
#include "ui/plans/bringinquestions.h"

#include "core/plan/regions.h"
#include "ui/plans/bringinreading.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QScrollArea>

namespace {
constexpr int filesWithRow = 40, rowsSeen = 4;
// What stands for a region where none is chosen.
QString notAnswered() { return QStringLiteral("?"); }
QString leftOut() { return {}; }

QString ruleText(const QString &rule)
{
    const DeploymentRule of = DeploymentRule::fromText(rule);
    switch (of.kind) {
    case DeploymentRule::Kind::Account:
        return BringInQuestions::tr("Account");
    case DeploymentRule::Kind::Cloud:
        return BringInQuestions::tr("Cloud");
    default:
        return BringInQuestions::tr("Tag %1").arg(of.tag);
    }
}

QString regionText(const QString &code)
{
    const Region *region = regionNamed(code);
    return region ? QStringLiteral("%1 · %2").arg(code, QString::fromUtf8(region->shown)) : code;
}

// What was chosen, or typed where a person names the cloud.
QString valueOf(const QComboBox *choice)
{
    const bool isTyped =
        choice->isEditable() && choice->currentText() != choice->itemText(choice->currentIndex());
    if (!isTyped)
        return choice->currentData().toString();
    const QString typed = choice->currentText().trimmed();
    return typed.isEmpty() ? notAnswered() : typed;
}

// Leaves it as it is where that is no answer to it.
void choose(QComboBox *choice, const QString &value)
{
    if (const int item = choice->findData(value); item >= 0)
        choice->setCurrentIndex(item);
    else if (choice->isEditable() && !regionNamed(value))
        choice->setEditText(value);
}

QLabel *makeTitle(const QString &text, QWidget *buddy)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(buddy);
    return label;
}
} // namespace

BringInQuestions::BringInQuestions(QWidget *parent)
    : Panel(parent), m_layout(new QGridLayout(this)), m_rule(new QComboBox(this)),
      m_mapKey(new QComboBox(this)), m_project(new QLineEdit(this)),
      m_complete(new QCheckBox(tr("These inventories are &complete: what they do not list is gone"), this)),
      m_older(new QCheckBox(tr("Take o&lder files, too: the plan knows something newer of the same"), this)),
      m_scroll(new QScrollArea(this))
{
    m_ruleTitle = makeTitle(tr("&Deployment by"), m_rule);
    m_regionTitle = makeTitle(tr("Region"), m_scroll);
    m_rule->setAccessibleName(tr("Deployment by"));
    m_rule->setMinimumContentsLength(26);
    m_rule->setToolTip(
        tr("What makes a deployment of servers and arrays that are added; what is there stays where it is"));
    makeTyped();
    m_complete->setToolTip(
        tr("What the plan knows beyond them is then gone, removed or deleted, as is shown below "
           "first. Never where other pages follow."));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setAccessibleName(tr("Regions"));
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_layout->setContentsMargins(12, theme::gap, 12, theme::gap);
    m_layout->setHorizontalSpacing(2 * theme::gap);
    m_layout->setVerticalSpacing(theme::gap);
    m_layout->setColumnStretch(2, 1);
    m_layout->addWidget(m_regionTitle, 0, 0, Qt::AlignTop);
    m_layout->addWidget(m_scroll, 0, 1, 1, 2);
    m_layout->addWidget(m_ruleTitle, 1, 0);
    m_layout->addWidget(m_rule, 1, 1);
    m_layout->addWidget(m_mapKeyTitle, 2, 0);
    m_layout->addWidget(m_mapKey, 2, 1);
    m_layout->addWidget(m_projectTitle, 3, 0);
    m_layout->addWidget(m_project, 3, 1);
    m_layout->addWidget(m_complete, 4, 1, 1, 2);
    m_layout->addWidget(m_older, 5, 1, 1, 2);
    for (QWidget *part :
         std::initializer_list<QWidget *> {m_regionTitle, m_scroll, m_ruleTitle, m_rule, m_mapKeyTitle,
                                           m_mapKey, m_projectTitle, m_project, m_older})
        part->hide();
    connect(m_rule, &QComboBox::activated, this, &BringInQuestions::answered);
    connect(m_complete, &QCheckBox::toggled, this, &BringInQuestions::answered);
    connect(m_older, &QCheckBox::toggled, this, &BringInQuestions::answered);
}

// What is answered by typing: the files are read again when that is done, and only if it is something else.
void BringInQuestions::makeTyped()
{
    m_mapKeyTitle = makeTitle(tr("&Keys of maps"), m_mapKey);
    m_mapKey->setAccessibleName(tr("Keys of maps"));
    m_mapKey->setEditable(true);
    m_mapKey->setInsertPolicy(QComboBox::NoInsert);
    m_mapKey->setMinimumContentsLength(26);
    m_mapKey->setToolTip(
        tr("How they are put together: {region} is where the region stands, and each * is part of the name"));
    m_projectTitle = makeTitle(tr("&Project"), m_project);
    m_project->setAccessibleName(tr("Project"));
    m_project->setToolTip(tr("The project of images of Google that are named without one"));
    connect(m_mapKey, &QComboBox::activated, this, &BringInQuestions::answered);
    for (QLineEdit *typed : {m_mapKey->lineEdit(), m_project})
        connect(typed, &QLineEdit::editingFinished, this, [this, typed] {
            if (!typed->isModified())
                return;
            typed->setModified(false);
            emit answered();
        });
}

void BringInQuestions::ask(const QStringList &given, const QList<ImportQuestion> &questions)
{
    for (const ImportQuestion &question : questions) {
        switch (question.kind) {
        case ImportQuestion::Kind::Cloud:
            askRegion(given, question);
            break;
        case ImportQuestion::Kind::Deployment:
            askRule(question);
            break;
        case ImportQuestion::Kind::Older:
            m_older->show();
            break;
        case ImportQuestion::Kind::MapKey:
            askMapKey(question);
            break;
        case ImportQuestion::Kind::Project:
            m_projectTitle->show();
            m_project->show();
            break;
        }
    }
}

// Nothing is asked again once it was answered, so that the choices stay.
void BringInQuestions::askRule(const ImportQuestion &question)
{
    QStringList shown;
    for (int item = 0; item < m_rule->count(); ++item)
        shown.append(m_rule->itemData(item).toString());
    if (shown == question.answers)
        return;
    m_rule->clear();
    for (const QString &rule : question.answers)
        m_rule->addItem(m_rule->count() == 0 ? tr("%1 (proposed)").arg(ruleText(rule)) : ruleText(rule),
                        rule);
    m_ruleTitle->show();
    m_rule->show();
}

// What a person typed stays.
void BringInQuestions::askMapKey(const ImportQuestion &question)
{
    if (m_mapKey->count() > 0)
        return;
    m_mapKey->addItem(question.answers.size() == 1 ? question.answers.constFirst() : tr("Each as it seems"));
    m_mapKey->addItems(question.answers.size() == 1 ? QStringList() : question.answers);
    m_mapKeyTitle->show();
    m_mapKey->show();
}

void BringInQuestions::makeRegions()
{
    auto *ground = new QWidget;
    m_regions = new QGridLayout(ground);
    m_regions->setContentsMargins(0, 0, theme::gap, 0);
    m_regions->setHorizontalSpacing(2 * theme::gap);
    m_regions->setVerticalSpacing(theme::smallGap);
    m_regions->setColumnStretch(2, 1);
    m_all = makeRegionChoice(tr("Region of all files that do not say it"));
    m_regions->addWidget(new RoleLabel(theme::Role::Muted, tr("All files that do not say it")), 0, 0);
    m_regions->addWidget(m_all, 0, 1);
    connect(m_all, &QComboBox::activated, this, &BringInQuestions::chooseForAll);
    m_scroll->setWidget(ground);
    ground->setAutoFillBackground(false);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_regionTitle->setFixedHeight(m_all->sizeHint().height());
    m_regionTitle->show();
    m_scroll->show();
}

QComboBox *BringInQuestions::makeRegionChoice(const QString &name)
{
    auto *choice = new QComboBox;
    choice->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    choice->setAccessibleName(name);
    choice->addItem(tr("Choose a region…"), notAnswered());
    choice->addItem(tr("Leave it out"), leftOut());
    choice->insertSeparator(choice->count());
    return choice;
}

// What is offered already stays where it is, so that what was chosen does.
void BringInQuestions::offer(QComboBox *choice, const ImportQuestion &question)
{
    const auto add = [choice](const QStringList &codes) {
        for (const QString &code : codes)
            if (choice->findData(code) < 0)
                choice->addItem(regionText(code), code);
    };
    const int before = choice->count();
    add(question.answers);
    if (choice->count() > before && !question.others.isEmpty())
        choice->insertSeparator(choice->count());
    add(question.others);
    if (!question.others.isEmpty() || choice->isEditable())
        return;
    choice->setItemText(0, tr("Name the cloud…"));
    choice->setEditable(true);
    choice->setInsertPolicy(QComboBox::NoInsert);
    choice->setMinimumContentsLength(26);
    connect(choice->lineEdit(), &QLineEdit::editingFinished, choice, [this, choice] {
        if (!choice->lineEdit()->isModified())
            return; // else all is read again for a glance at it
        choice->lineEdit()->setModified(false);
        choice == m_all ? chooseForAll() : emit answered();
    });
}

void BringInQuestions::askRegion(const QStringList &given, const ImportQuestion &question)
{
    for (const RegionRow &row : std::as_const(m_rows))
        if (row.file == question.file)
            return;
    if (!m_regions)
        makeRegions();
    offer(m_all, question);
    RegionRow row {question.file, nullptr};
    if (m_rows.size() < filesWithRow) {
        const QString name = pathBelow(given, question.file);
        row.choice = makeRegionChoice(tr("Region of %1").arg(name));
        offer(row.choice, question);
        auto *label = new ElidedLabel(name);
        label->setToolTip(theme::tooltip(question.file));
        const int line = int(m_rows.size()) + 1;
        m_regions->addWidget(label, line, 0);
        m_regions->addWidget(row.choice, line, 1);
        connect(row.choice, &QComboBox::activated, this, &BringInQuestions::answered);
    }
    m_rows.append(row);
    const bool isOne = m_rows.size() == 1;
    m_all->setVisible(!isOne);
    m_regions->itemAtPosition(0, 0)->widget()->setVisible(!isOne);
    const int lines = isOne ? 1 : std::min(int(m_rows.size()) + 1, rowsSeen);
    m_scroll->setFixedHeight(lines * (m_all->sizeHint().height() + theme::smallGap));
}

void BringInQuestions::chooseForAll()
{
    for (const RegionRow &row : std::as_const(m_rows))
        if (row.choice)
            choose(row.choice, valueOf(m_all));
    emit answered();
}

QString BringInQuestions::regionOf(const RegionRow &row) const
{
    return valueOf(row.choice ? row.choice : m_all);
}

InventoryAnswers BringInQuestions::answers() const
{
    InventoryAnswers answers;
    for (const RegionRow &row : m_rows)
        if (const QString region = regionOf(row); region != notAnswered() && region != leftOut())
            answers.cloudByFile.insert(row.file, region);
    // The first is what is proposed as long as nothing is said.
    if (m_rule->currentIndex() > 0)
        answers.deploymentBy = DeploymentRule::fromText(m_rule->currentData().toString());
    if (m_mapKey->currentText() != m_mapKey->itemText(0))
        answers.mapKey = m_mapKey->currentText().trimmed();
    answers.project = m_project->text().trimmed();
    answers.isComplete = m_complete->isChecked();
    answers.takesOlder = m_older->isChecked();
    return answers;
}

QString BringInQuestions::missing() const
{
    const auto open = std::count_if(m_rows.cbegin(), m_rows.cend(),
                                    [this](const RegionRow &row) { return regionOf(row) == notAnswered(); });
    if (open == 0)
        return {};
    if (std::any_of(m_rows.cbegin(), m_rows.cend(), [this](const RegionRow &row) {
            return regionOf(row) == notAnswered() && row.choice && row.choice->isEditable();
        }))
        return theme::counted(open, tr("Say first of which cloud 1 file is, or leave it out."),
                              tr("Say first of which cloud %1 files are, or leave them out."));
    return theme::counted(open, tr("Say first of which region 1 file is, or leave it out."),
                          tr("Say first of which region %1 files are, or leave them out."));
}
