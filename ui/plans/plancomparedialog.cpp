// SPDX-License-Identifier: MIT
#include "ui/plans/plancomparedialog.h"

#include "core/base/job.h"
#include "core/document/opening.h"
#include "core/import/planjsonreader.h"
#include "ui/theme/kinds.h"
#include "ui/widgets/filterline.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/listtable.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace {
// More lines than a person reads; the command line prints them all.
constexpr qsizetype linesAtMost = 2000;

struct Look {
    QString text;
    theme::Role role;
};

// Never told apart by colour alone.
Look lookOf(Difference::Kind kind)
{
    switch (kind) {
    case Difference::Kind::Added:
        return {PlanCompareDialog::tr("+ added"), theme::Role::Good};
    case Difference::Kind::Removed:
        return {PlanCompareDialog::tr("− removed"), theme::Role::Error};
    default:
        return {PlanCompareDialog::tr("≠ changed"), theme::Role::Accent};
    }
}

Look lookOf(LaunchImpact::Kind kind)
{
    switch (kind) {
    case LaunchImpact::Kind::Broken:
        return {PlanCompareDialog::tr("⚠ can no longer be launched"), theme::Role::Error};
    case LaunchImpact::Kind::Mended:
        return {PlanCompareDialog::tr("✓ can be launched again"), theme::Role::Good};
    case LaunchImpact::Kind::Changed:
        break;
    }
    return {PlanCompareDialog::tr("≠ differs"), theme::Role::Accent};
}

// What differs stands on the first line; the fields of one object follow each other.
ListRow lineOf(const Look &look, const QString &name, AnyId here, const QString &field, const QString &before,
               const QString &after)
{
    return {here,
            {{.text = look.text, .chip = int(look.role)},
             {.text = name, .icon = theme::kindIcon(here), .link = here},
             {.text = field, .ink = int(theme::Role::Muted)},
             {.text = before.simplified(), .tooltip = before},
             {.text = after.simplified(), .tooltip = after}}};
}

QList<ListRow> linesOf(const QList<RowDifference> &rows)
{
    QList<ListRow> lines;
    for (const RowDifference &row : rows) {
        if (lines.size() >= linesAtMost)
            break;
        const QString kind = theme::kindText(row.id());
        if (row.fields.isEmpty())
            lines.append(lineOf(lookOf(row.kind), row.name, row.before, kind, {}, {}));
        for (const FieldDifference &field : row.fields)
            lines.append(
                lineOf(lookOf(row.kind), row.name, row.before, field.label, field.before, field.after));
    }
    return lines;
}

QList<ListRow> linesOf(const QList<LaunchDifference> &launches)
{
    QList<ListRow> lines;
    for (const LaunchDifference &launch : launches) {
        if (lines.size() >= linesAtMost)
            break;
        const AnyId id = launch.before.id();
        if (launch.fields.isEmpty())
            lines.append(lineOf(lookOf(launch.kind), launch.name, id, {}, {}, {}));
        for (const ImpactField &field : launch.fields)
            lines.append(lineOf(lookOf(launch.kind), launch.name, id, labelOf(field.field), field.before,
                                field.after));
    }
    return lines;
}

// On a worker's thread, so without a Document.
Result<Plan> planAt(const QString &path)
{
    if (auto text = planFromTextFile(path))
        return *text;
    const Result<OpenFile> opened = opening::open(path, Document::Mode::ReadOnly);
    if (!opened)
        return opened.error();
    Database &database = *opened->database;
    Plan plan;
    database.exec("BEGIN");
    const load::Report report = load::read(database, load::everything(), plan);
    database.exec("COMMIT");
    if (report.isDamaged())
        return Error {opening::damageNotice(path, report, plan), {}};
    if (database.hasFailed())
        return database.error();
    return plan;
}
QString sentenceOf(const PlanComparison &comparison, const QString &here, const QString &there)
{
    if (comparison.isEmpty())
        return PlanCompareDialog::tr("%1 and %2 are the same.").arg(here, there);
    const auto number = [](qsizetype count) { return QLocale().toString(count); };
    return PlanCompareDialog::tr(
               "%1 beside %2: rows added %3, removed %4, changed %5. Launches that differ: %6.")
        .arg(there, here, number(comparison.count(Difference::Kind::Added)),
             number(comparison.count(Difference::Kind::Removed)),
             number(comparison.count(Difference::Kind::Changed)), number(comparison.launches.size()));
}
} // namespace

PlanCompareDialog::PlanCompareDialog(Workbench &bench, const QString &path, QWidget *parent)
    : QDialog(parent), m_bench(bench), m_here(QFileInfo(bench.document()->path()).fileName()),
      m_there(QFileInfo(path).fileName()), m_sentence(new RoleLabel(theme::Role::Text, {}, this)),
      m_progress(new QProgressBar(this)), m_filter(new FilterLine(tr("Filter differences"), this)),
      m_tabs(new QTabWidget(this))
{
    setWindowTitle(tr("Compare %1 with %2").arg(m_here, m_there));
    resize(fontMetrics().averageCharWidth() * 140, fontMetrics().height() * 32);
    m_sentence->setWordWrap(true);
    m_progress->setRange(0, 0);
    m_progress->setAccessibleName(tr("Progress"));
    m_tabs->setAccessibleName(tr("Differences"));
    m_filter->hide();
    m_tabs->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_copy = buttons->addButton(tr("Copy as &Text"), QDialogButtonBox::ActionRole);
    m_copy->setEnabled(false);
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(text()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_filter, &FilterLine::textChanged, this, [this](const QString &typed) {
        for (ListTable *table : std::as_const(m_tables))
            table->setFilter(typed);
    });
    connect(m_filter, &FilterLine::left, this, [this] { m_tabs->currentWidget()->setFocus(); });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(2 * theme::gap);
    layout->addWidget(m_sentence);
    layout->addWidget(m_progress);
    layout->addWidget(m_filter);
    layout->addWidget(m_tabs, 1);
    layout->addStretch();
    layout->addWidget(buttons);
    read(path);
}

void PlanCompareDialog::open(Workbench &bench)
{
    const QString folder = QFileInfo(bench.document()->path()).absolutePath();
    const QStringList paths = bench.dialogs().openFiles(bench.frame(), tr("Compare With Plan"), folder,
                                                        tr("Plans (*.mciplan *.mciplan.json)"), false);
    if (!paths.isEmpty())
        bench.show(new PlanCompareDialog(bench, paths.constFirst(), bench.frame()));
}

// Closing the dialog stops the work.
void PlanCompareDialog::read(const QString &path)
{
    m_sentence->setText(tr("Reading %1 and comparing it…").arg(m_there));
    new Job(
        this,
        [plan = m_bench.document()->plan(), path](Progress &progress) -> Result<PlanComparison> {
            const Result<Plan> other = planAt(path);
            if (!other)
                return other.error();
            return comparePlans(plan, *other, progress);
        },
        [this](const Result<PlanComparison> &comparison) {
            m_isDone = true;
            m_progress->hide();
            if (comparison)
                showComparison(*comparison);
            else
                m_sentence->setText(comparison.sentence());
        });
}

void PlanCompareDialog::showComparison(const PlanComparison &comparison)
{
    m_sentence->setText(sentenceOf(comparison, m_here, m_there));
    if (comparison.isEmpty())
        return;
    addTable(tr("Launches (%1)"), comparison.launches.size(), linesOf(comparison.launches));
    addTable(tr("Rows (%1)"), comparison.rows.size(), linesOf(comparison.rows));
    m_tabs->setCurrentIndex(comparison.launches.isEmpty() ? 1 : 0);
    m_filter->show();
    m_tabs->show();
    m_copy->setEnabled(true);
    m_filter->setFocus();
}

void PlanCompareDialog::addTable(const QString &title, qsizetype count, const QList<ListRow> &rows)
{
    const QString name = title.arg(QLocale().toString(count));
    auto *table = new ListTable(name, {tr("What"), tr("Name"), tr("Field"), m_here, m_there}, this);
    table->setWidths({14, 34, 18, 32, 0});
    table->setFollowsLinks();
    table->show(rows);
    connect(table, &ListTable::linkChosen, this, &PlanCompareDialog::goTo);
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(table, 1);
    if (rows.size() >= linesAtMost)
        layout->addWidget(new RoleLabel(theme::Role::Muted,
                                        tr("Only the first are shown; “mci-planner diff” prints them all.")));
    m_tabs->addTab(page, name);
    m_tables.append(table);
}

QString PlanCompareDialog::text() const
{
    const ListTable *table = m_tables.at(m_tabs->currentIndex());
    QStringList lines;
    const QAbstractItemModel *model = table->model();
    for (int row = -1; row < model->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model->columnCount(); ++column)
            cells.append(row < 0 ? model->headerData(column, Qt::Horizontal).toString()
                                 : model->index(row, column).data().toString());
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n') + u'\n';
}

void PlanCompareDialog::goTo(AnyId id)
{
    accept();
    m_bench.goTo(id);
}
