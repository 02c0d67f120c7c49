// SPDX-License-Identifier: MIT
#include "ui/inspector/launchpanes.h"

#include "core/resolve/explaintext.h"
#include "ui/inspector/currentcell.h"
#include "ui/inspector/runninggroups.h"

#include <QGridLayout>
#include <QSet>
#include <QToolButton>

namespace {
constexpr int currentColumn = 0, nextColumn = 1, edge = 10;

QSet<LaunchField> differingFields(const Plan &plan, const QList<Owner> &owners, Id<Instance> launch)
{
    QSet<LaunchField> fields;
    if (owners.size() == 1 && launch)
        for (const FieldDrift &one : driftOf(plan, launch))
            fields.insert(one.field);
    return fields;
}

// Beside what is tried, or planned, stands what it was, or is in the cloud.
void noteOther(NextFields &fields, const NextFields &others, const QString &text,
               const QString &textOfSameLaunch = {})
{
    for (size_t i = 0; i < fields.size(); ++i) {
        const bool isOfImageAndType = LaunchField(i) == LaunchField::ServerTemplate
            || LaunchField(i) == LaunchField::Mci || LaunchField(i) == LaunchField::Image
            || LaunchField(i) == LaunchField::InstanceType;
        const QString &words = isOfImageAndType && !textOfSameLaunch.isEmpty() ? textOfSameLaunch : text;
        const auto &[value, chip] = std::tie(others[i].value, others[i].chip);
        if (fields[i].value != value || fields[i].chip != chip)
            fields[i].notes.prepend(
                {false,
                 words.arg(value.isEmpty()      ? LaunchPanes::tr("-none-")
                               : chip.isEmpty() ? value
                                                : LaunchPanes::tr("%1 (%2)").arg(value, chip)),
                 true});
    }
}
} // namespace

LaunchPanes::LaunchPanes(const Document &document, QWidget *parent)
    : QScrollArea(parent), m_document(document), m_body(new QWidget), m_groups(new RunningGroups),
      m_findings(new FindingLines), m_advanced(new QToolButton), m_advancedNote(new QLabel)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    m_columns = new QHBoxLayout(m_body);
    m_columns->setContentsMargins(edge, 0, edge, 4);
    m_columns->setSpacing(theme::gap);
    m_columns->addWidget(m_groups, 2);
    auto *fields = new QVBoxLayout;
    fields->addWidget(m_findings);
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(theme::gap);
    m_grid->setVerticalSpacing(0);
    fields->addLayout(m_grid);
    fields->addStretch(1);
    m_columns->addLayout(fields, 3);
    addHeaders();
    for (const FieldRow &row : fieldRows)
        addRow(row);
    addAdvancedSwitch();
    placeRows();
    orderTabs();
    setWidget(m_body);
    m_body->setAutoFillBackground(false);
    m_body->installEventFilter(this);
    connect(m_groups, &RunningGroups::goTo, this, &LaunchPanes::goTo);
    connect(m_groups, &RunningGroups::relaunchWanted, this, &LaunchPanes::relaunchWanted);
    connect(m_findings, &FindingLines::chosen, this, &LaunchPanes::findingChosen);
}

// A scroll area knows nothing of heights that depend on the width, which wrapped texts have.
void LaunchPanes::fitHeight()
{
    // Negative while no text is wrapped.
    const int height = m_body->layout()->totalHeightForWidth(viewport()->width());
    m_body->setMinimumHeight(qMax(0, height));
}

bool LaunchPanes::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_body && event->type() == QEvent::LayoutRequest)
        fitHeight();
    return QScrollArea::eventFilter(watched, event);
}

void LaunchPanes::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    arrange();
    fitHeight();
}

// Of what is shown of a pane.
int LaunchPanes::needed(bool ofCurrent) const
{
    int width = 0;
    for (const FieldRow &row : fieldRows) {
        const PaneCell *cell =
            ofCurrent ? static_cast<PaneCell *>(m_current[size_t(row.field)]) : m_next[size_t(row.field)];
        if (m_showsAdvanced || !row.isAdvanced)
            width = qMax(width, cell->neededWidth());
    }
    return width;
}

int LaunchPanes::neededBeside() const
{
    constexpr int groupsWidth = 230;
    return 2 * edge + theme::gap + needed(false) + (m_showsCurrent ? needed(true) : groupsWidth);
}

int LaunchPanes::widthWithin(int atMost) const
{
    const int around = style()->pixelMetric(QStyle::PM_ScrollBarExtent) + 4;
    const int beside = neededBeside() + around;
    return beside <= atMost ? beside : qMin(atMost, 2 * edge + needed(false) + around);
}

// Current beside Next where nothing of them is cut there; otherwise field by field above it.
void LaunchPanes::arrange()
{
    const int width = viewport()->width();
    const bool isBeside = width >= neededBeside();
    if (std::exchange(m_isBeside, isBeside) != isBeside) {
        placeRows();
        showCells();
    }
    // What runs elsewhere than Next stands below it, so that Next is seen at once.
    m_columns->setDirection(isBeside ? QBoxLayout::LeftToRight : QBoxLayout::BottomToTop);
    m_columns->setStretchFactor(m_groups, isBeside ? 2 : 0);
    const bool hasTwo = m_showsCurrent && isBeside;
    m_grid->setColumnStretch(currentColumn, hasTwo ? needed(true) : 0);
    m_grid->setColumnStretch(nextColumn, hasTwo ? needed(false) : 1);
    m_grid->setHorizontalSpacing(hasTwo ? theme::gap : 0);
    for (CurrentCell *cell : m_current)
        cell->setAbove(!isBeside, width - 2 * edge);
    m_nextHeader->setVisible(isBeside || !m_showsCurrent);
    m_currentHeader->setTitle(isBeside ? m_title : tr("%1 and Next").arg(m_title));
}

void LaunchPanes::placeRows()
{
    const auto put = [this](QWidget *widget, int row, bool isNext) {
        m_grid->removeWidget(widget);
        m_isBeside ? m_grid->addWidget(widget, row, isNext ? nextColumn : currentColumn)
                   : m_grid->addWidget(widget, row, 0, 1, 2);
    };
    put(m_currentHeader, 0, false);
    put(m_nextHeader, m_isBeside ? 0 : 1, true);
    int row = 2;
    for (const FieldRow &field : fieldRows) {
        if (field.field == LaunchField::Kernel) {
            m_grid->removeWidget(m_advancedBar);
            m_grid->addWidget(m_advancedBar, row++, 0, 1, 2);
        }
        put(m_current[size_t(field.field)], row, false);
        put(m_next[size_t(field.field)], m_isBeside ? row : row + 1, true);
        row += 2;
    }
}

void LaunchPanes::addHeaders()
{
    m_currentHeader = new PanelHeader(tr("Current"));
    auto *lock = new QLabel;
    lock->setPixmap(theme::icon(QStringLiteral("lock"), theme::Role::Muted).pixmap(14, 14));
    lock->setToolTip(theme::tooltip(tr("What runs is read-only.")));
    m_currentHeader->addWidget(lock);
    m_nextHeader = new PanelHeader(tr("Next"));
    m_nextHeader->setSubtitle(tr("applies at the next launch"));
}

void LaunchPanes::addRow(const FieldRow &row)
{
    const LaunchField field = row.field;
    auto *current = m_current[size_t(field)] = new CurrentCell(field);
    auto *next = m_next[size_t(field)] = new NextCell(row);
    connect(next, &NextCell::offerTaken, this, [=, this](const Offer &o) { emit offerTaken(field, o); });
    connect(next, &NextCell::inheritWanted, this,
            [=, this](bool inherit) { emit inheritWanted(field, inherit); });
    connect(next, &NextCell::textEntered, this, [=, this](const QString &t) { emit textEntered(field, t); });
    connect(next, &NextCell::chooserWanted, this, [=, this] { emit chooserWanted(field); });
    connect(next, &NextCell::whyMissingWanted, this, &LaunchPanes::whyMissingWanted);
    connect(next, &NextCell::goTo, this, &LaunchPanes::goTo);
    connect(current, &CurrentCell::goTo, this, &LaunchPanes::goTo);
    for (PaneCell *cell : std::initializer_list<PaneCell *> {current, next})
        connect(cell, &PaneCell::explainWanted, this, [=, this] { emit explainWanted(field); });
    connect(next->findings(), &FindingLines::chosen, this, &LaunchPanes::findingChosen);
}

void LaunchPanes::addAdvancedSwitch()
{
    m_advanced->setText(tr("Advanced"));
    m_advanced->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_advanced->setAutoRaise(true);
    m_advanced->setCheckable(true);
    m_advanced->setFocusPolicy(Qt::StrongFocus);
    m_advanced->setToolTip(tr("Kernel, Ramdisk, User Data, Datacenter and Tags"));
    m_advancedNote->setTextFormat(Qt::PlainText);
    m_advancedNote->setFont(theme::smallFont(font()));
    m_advancedBar = new QWidget;
    auto *layout = new QHBoxLayout(m_advancedBar);
    layout->setContentsMargins(0, 4, 0, 4);
    layout->addWidget(m_advanced);
    layout->addWidget(m_advancedNote, 1);
    connect(m_advanced, &QToolButton::toggled, this, [this](bool shown) {
        setAdvancedShown(shown);
        emit advancedToggled(shown);
    });
}

// Next first: what can be changed is nearer than what can only be read.
void LaunchPanes::orderTabs()
{
    QList<QWidget *> stops;
    for (const FieldRow &row : fieldRows) {
        if (row.isAdvanced && !stops.contains(m_advanced))
            stops.append(m_advanced);
        m_next[size_t(row.field)]->appendTabStops(stops);
    }
    for (qsizetype i = 1; i < stops.size(); ++i)
        setTabOrder(stops.at(i - 1), stops.at(i));
}

void LaunchPanes::setAdvancedShown(bool shown)
{
    m_showsAdvanced = shown;
    m_advanced->setChecked(shown);
    m_advanced->setArrowType(shown ? Qt::DownArrow : Qt::RightArrow);
    showCells();
    arrange();
}

void LaunchPanes::showCells()
{
    for (const FieldRow &row : fieldRows) {
        const bool visible = m_showsAdvanced || !row.isAdvanced;
        m_next[size_t(row.field)]->setVisible(visible);
        // What does not run says so once.
        m_current[size_t(row.field)]->setVisible(
            visible && m_showsCurrent && (m_runs || m_isBeside || row.field == LaunchField::Cloud));
    }
    const auto place = [](auto &cells) {
        cells[size_t(LaunchField::InstanceType)]->setPlace(PaneCell::Place::Bottom);
        cells[size_t(LaunchField::Kernel)]->setPlace(PaneCell::Place::Top);
        cells[size_t(LaunchField::Tags)]->setPlace(PaneCell::Place::Bottom);
    };
    place(m_next);
    place(m_current);
}

// The explanation and the offers are made when asked for, of the plan as it is then.
void LaunchPanes::connectTo(NextCell *cell, const QList<Owner> &owners)
{
    const LaunchField field = cell->row().field;
    std::function<QString()> explanation;
    if (owners.size() == 1)
        explanation = [this, owner = owners.constFirst(), field] {
            return explainText(m_document.plan(), owner, field);
        };
    cell->setExplanation(explanation);
    m_current[size_t(field)]->setExplanation(explanation);
    if (cell->choiceBox())
        cell->choiceBox()->setSource([=, this] { return offers::of(m_document.plan(), owners, field); });
}

void LaunchPanes::show(const QList<Owner> &owners, const OwnersShown &facts, Id<Instance> launch,
                       bool editable, const QMap<LaunchField, QString> &refusals)
{
    const Plan &plan = m_document.plan();
    NextFields fields = facts.fields;
    showFindings(owners, fields);
    if (facts.imported)
        noteOther(fields, *facts.imported, tr("In the cloud now: %1. Planned otherwise, not yet done."),
                  facts.launchesAsImported ? tr("In the cloud now: %1. What launches is the same.")
                                           : QString());
    if (facts.before)
        noteOther(fields, *facts.before, tr("Before the trial: %1"));
    const QSet<LaunchField> differing = differingFields(plan, owners, launch);
    for (const FieldRow &row : fieldRows) {
        NextCell *cell = m_next[size_t(row.field)];
        cell->show(fields[size_t(row.field)], editable, differing.contains(row.field),
                   refusals.value(row.field));
        connectTo(cell, owners);
    }
    m_nextHeader->setTitle(owners.size() > 1 ? tr("Next of all %1").arg(owners.size()) : tr("Next"));
    const Instance *instance = plan.find(launch);
    m_runs = instance && plan.find(instance->launch);
    showBeside(plan, owners, editable);
    if (m_showsCurrent)
        showCurrent(plan, launch, differing);
    showAdvancedSwitch(fields, differing);
    arrange();
    fitHeight();
}

// What a finding says of a field is not said twice.
void LaunchPanes::showFindings(const QList<Owner> &owners, NextFields &fields)
{
    const Plan &plan = m_document.plan();
    const FieldFindings found = owners.size() == 1
        ? fieldFindings(plan, owners.constFirst(), m_document.checkTime())
        : FieldFindings();
    QList<Finding> ofWhole = found.value(std::nullopt);
    const auto pending = std::find_if(ofWhole.cbegin(), ofWhole.cend(),
                                      [](const Finding &f) { return f.rule->tellsRelaunch; });
    m_aboutRelaunch.reset();
    if (pending != ofWhole.cend()) {
        m_aboutRelaunch = *pending;
        ofWhole.erase(pending);
    }
    m_findings->show(plan, ofWhole);
    for (const FieldRow &row : fieldRows) {
        const QList<Finding> here = found.value(row.field);
        m_next[size_t(row.field)]->findings()->show(plan, here);
        const bool hasError = std::any_of(here.cbegin(), here.cend(),
                                          [](const Finding &f) { return f.level == RuleLevel::Error; });
        fields[size_t(row.field)].notes.removeIf(
            [&](const Note &note) { return note.isProblem ? hasError : !here.isEmpty(); });
    }
}

void LaunchPanes::showBeside(const Plan &plan, const QList<Owner> &owners, bool editable)
{
    m_showsCurrent = owners.size() == 1 && !owners.constFirst().isArray();
    m_groups->setVisible(!m_showsCurrent);
    if (owners.size() > 1)
        m_groups->showMembers(plan, owners);
    else if (owners.constFirst().isArray())
        m_groups->showArray(plan, owners.constFirst().array(), editable);
    m_currentHeader->setVisible(m_showsCurrent);
    showCells();
}

// Folded away, it still says what is in there that one should know of.
void LaunchPanes::showAdvancedSwitch(const NextFields &fields, const QSet<LaunchField> &differing)
{
    int set = 0, broken = 0, different = 0;
    for (const FieldRow &row : fieldRows) {
        const NextField &shown = fields[size_t(row.field)];
        if (!row.isAdvanced)
            continue;
        broken += shown.state == FieldState::Broken ? 1 : 0;
        set += shown.state != FieldState::Broken && shown.inherits != Qt::Checked ? 1 : 0;
        different += differing.contains(row.field) ? 1 : 0;
    }
    QStringList parts;
    if (broken > 0)
        parts.append(tr("⚠ %1 broken").arg(broken));
    if (set > 0)
        parts.append(tr("● %1 set here").arg(set));
    if (different > 0)
        parts.append(different == 1 ? tr("≠ 1 differs") : tr("≠ %1 differ").arg(different));
    m_advancedNote->setText(parts.join(QStringLiteral("   ")));
}

void LaunchPanes::focusField(LaunchField field)
{
    if (fieldRows[size_t(field)].isAdvanced && !m_showsAdvanced)
        m_advanced->setChecked(true);
    NextCell *next = cell(field);
    QList<QWidget *> stops;
    next->appendTabStops(stops);
    for (QWidget *stop : stops)
        if (!stop->isHidden()) {
            stop->setFocus(Qt::OtherFocusReason);
            break;
        }
    ensureWidgetVisible(next);
}

void LaunchPanes::choose(LaunchField field)
{
    if (fieldRows[size_t(field)].editor == Editor::Images)
        emit chooserWanted(field);
    else if (ChoiceBox *box = cell(field)->choiceBox())
        box->showPopup();
    else
        focusField(field);
}
