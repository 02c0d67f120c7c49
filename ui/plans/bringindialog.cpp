// SPDX-License-Identifier: MIT
#include "ui/plans/bringindialog.h"

#include "core/base/letgo.h"
#include "core/import/formats.h"
#include "core/naming/names.h"
#include "ui/plans/bringinquestions.h"
#include "ui/plans/bringintables.h"
#include "ui/views/impactview.h"
#include "ui/widgets/commandrow.h"

#include <QDialogButtonBox>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QLocale>
#include <QMimeData>
#include <QProgressBar>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace {
using Outcome = ImportReport::Outcome;

QStringList localPaths(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data->urls())
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    return paths;
}

qsizetype waitingFiles(const ImportResult &result)
{
    return std::count_if(result.questions.cbegin(), result.questions.cend(),
                         [](const ImportQuestion &question) { return !question.file.isEmpty(); });
}

QString countsText(const ImportReport &report)
{
    const QLocale numbers;
    const QString counts = BringInDialog::tr("%1 added, %2 changed, %3 the same, %4 skipped.")
                               .arg(numbers.toString(report.count(Outcome::Added)),
                                    numbers.toString(report.count(Outcome::Changed)),
                                    numbers.toString(report.count(Outcome::Same)),
                                    numbers.toString(report.count(Outcome::Skipped)));
    const qsizetype removed = report.count(Outcome::Removed);
    return removed > 0 ? BringInDialog::tr("%1 removed, %2").arg(numbers.toString(removed), counts) : counts;
}
} // namespace

BringInDialog::BringInDialog(Workbench &bench, QWidget *parent)
    : QDialog(parent), m_bench(bench), m_document(bench.document()), m_banner(new Banner(this)),
      m_from(new ElidedLabel({}, this)), m_progress(new QProgressBar(this)), m_watching(new QTimer(this)),
      m_questions(new BringInQuestions(this)), m_tables(new BringInTables(this)),
      m_pages(new QStackedWidget(this)), m_why(new RoleLabel(theme::Role::Muted, {}, this))
{
    setWindowTitle(tr("Bring In Inventories"));
    setAcceptDrops(true);
    resize(fontMetrics().averageCharWidth() * 150, fontMetrics().height() * 36);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(fontMetrics().averageCharWidth() * 24);
    m_pages->addWidget(makeEmpty());
    m_pages->addWidget(m_tables);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(theme::gap);
    layout->addWidget(m_banner);
    layout->addWidget(makeSource());
    layout->addWidget(m_questions);
    layout->addWidget(m_pages, 1);
    layout->addWidget(makeFoot());
    connect(m_watching, &QTimer::timeout, this, &BringInDialog::showProgress);
    connect(m_questions, &BringInQuestions::answered, this, &BringInDialog::read);
    connect(m_tables->impact(), &ImpactView::goTo, this, [this](AnyId id) { m_bench.goTo(id); });
    // What is shown is of the plan as it is.
    for (const auto signal : {&Document::reset, &Document::trialChanged})
        connect(m_document, signal, this, &BringInDialog::read);
    connect(m_document, &Document::changed, this, &BringInDialog::read);
    connect(m_document, &QObject::destroyed, this, &QDialog::reject);
    tell();
}

QWidget *BringInDialog::makeSource()
{
    auto *source = new QWidget(this);
    auto *row = new QHBoxLayout(source);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::gap);
    auto *files = new QPushButton(tr("Add &Files…"), source),
         *folders = new QPushButton(tr("Add F&older…"), source);
    for (QPushButton *button : {files, folders}) {
        button->setAutoDefault(false);
        button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    m_from->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    row->addWidget(m_from, 1);
    row->addWidget(files);
    row->addWidget(folders);
    folders->setFocus();
    connect(files, &QPushButton::clicked, this, &BringInDialog::chooseFiles);
    connect(folders, &QPushButton::clicked, this, &BringInDialog::chooseFolder);
    return source;
}

QWidget *BringInDialog::makeEmpty()
{
    auto *empty = new QWidget(this);
    auto *layout = new QVBoxLayout(empty);
    layout->setSpacing(theme::smallGap);
    for (const QString &text :
         {tr("Drop files, folders, .zip or .tar.gz here, or add them: what the command lines of clouds print "
             "as JSON."),
          tr("These commands print scripts that collect it, for the regions that you name. Run them where "
             "the credentials are.")}) {
        auto *label = new RoleLabel(theme::Role::Muted, text);
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    layout->insertStretch(0);
    layout->insertSpacing(2, 2 * theme::gap);
    auto *commands = new QWidget(empty);
    commands->setFixedWidth(fontMetrics().averageCharWidth() * 90);
    auto *lines = new QVBoxLayout(commands);
    lines->setSpacing(theme::smallGap);
    QList<CommandRow *> rows;
    for (const auto &[title, command] :
         {std::pair {labelOf(Provider::Aws), "mci-planner collect aws --regions us-east-1"},
          {labelOf(Provider::Azure), "mci-planner collect azure --regions westeurope"},
          {labelOf(Provider::Google), "mci-planner collect gcp"},
          {labelOf(Provider::OpenStack), "mci-planner collect openstack --regions RegionOne"},
          {labelOf(Provider::Terraform), "mci-planner collect terraform --folders ."}}) {
        rows.append(new CommandRow(title, commands));
        rows.last()->show(QLatin1String(command));
        lines->addWidget(rows.last());
    }
    int width = 0;
    for (const CommandRow *row : std::as_const(rows))
        width = std::max(width, row->titleWidth());
    for (CommandRow *row : std::as_const(rows))
        row->setTitleWidth(width + theme::gap);
    layout->addWidget(commands, 0, Qt::AlignHCenter);
    layout->addStretch();
    return empty;
}

QWidget *BringInDialog::makeFoot()
{
    auto *foot = new QWidget(this);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * theme::gap);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, foot);
    m_bringIn = buttons->addButton(tr("&Bring In"), QDialogButtonBox::AcceptRole);
    m_cancel = buttons->button(QDialogButtonBox::Cancel);
    theme::makePrimary(m_bringIn);
    m_cancel->setAutoDefault(false); // else Enter in a table cancels
    m_bringIn->setDefault(true);
    m_why->setWordWrap(true);
    m_why->setAlignment(Qt::AlignVCenter | Qt::AlignRight);
    row->addWidget(m_progress);
    row->addWidget(m_why, 1);
    row->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return foot;
}

QString BringInDialog::folder() const
{
    const QString last = m_bench.settings().lastFolder.value();
    return QFileInfo(last).isDir() ? last : QFileInfo(m_document->path()).absolutePath();
}

void BringInDialog::chooseFiles()
{
    const QString patterns =
        tr("Inventories (%1);;All files (*)")
            .arg((importPatterns()
                  + QStringList {QStringLiteral("*.zip"), QStringLiteral("*.gz"), QStringLiteral("*.tgz")})
                     .join(u' '));
    const QStringList paths = m_bench.dialogs().openFiles(this, tr("Add Files"), folder(), patterns, true);
    if (!paths.isEmpty())
        m_bench.settings().lastFolder.set(QFileInfo(paths.constFirst()).absolutePath());
    add(paths);
}

void BringInDialog::chooseFolder()
{
    const QString path = m_bench.dialogs().openFolder(this, tr("Add Folder"), folder());
    if (path.isEmpty())
        return;
    m_bench.settings().lastFolder.set(path);
    add({path});
}

void BringInDialog::add(const QStringList &paths)
{
    const qsizetype before = m_paths.size();
    m_paths += paths;
    m_paths.removeDuplicates();
    if (m_paths.size() > before)
        read();
}

void BringInDialog::begin(const QStringList &paths, const BringInReading &reading)
{
    m_paths = paths;
    show(reading);
}

// An answer, another file, or an edit made meanwhile: what was being read for the plan before is of no use.
void BringInDialog::read()
{
    if (m_isDone || m_paths.isEmpty() || !m_document)
        return;
    if (m_job)
        m_job->progress().cancel();
    const auto work = [plan = m_document->plan(), paths = m_paths, answers = m_questions->answers(),
                       now = m_document->checkTime()](Progress &progress) {
        return readToBringIn(plan, paths, answers, now, &progress);
    };
    // Of the window: closing the dialog does not wait for it.
    m_job = new Job(m_bench.frame(), work,
                    [dialog = QPointer(this), run = ++m_run](const Result<BringInReading> &reading) {
                        if (dialog && run == dialog->m_run)
                            dialog->show(reading);
                    });
    m_watching->start(50);
    showProgress();
    tell();
}

void BringInDialog::show(const Result<BringInReading> &reading)
{
    m_job = nullptr;
    m_watching->stop();
    const bool isFirst = m_pages->currentIndex() == 0;
    m_trouble = reading.sentence();
    if (m_reading)
        letGo(std::move(*m_reading));
    m_reading = reading ? std::optional(*reading) : std::nullopt;
    if (m_reading) {
        m_questions->ask(m_paths, m_reading->import.questions);
        m_tables->show(*m_reading);
    }
    tell();
    if (m_reading && isFirst)
        m_tables->files()->setFocus();
}

void BringInDialog::showProgress()
{
    if (!m_job)
        return;
    // In thousandths, as bytes may be more than fit; when all are read, it is looked at what they do.
    const qint64 total = m_job->progress().total(), done = m_job->progress().done();
    m_progress->setRange(0, total > 0 && done < total ? 1000 : 0);
    m_progress->setValue(total > 0 ? int(double(done) / double(total) * 1000) : 0);
}

QString BringInDialog::sentence() const { return m_banner->message(); }

QString BringInDialog::whyNot() const
{
    if (m_paths.isEmpty())
        return tr("Nothing was added yet.");
    if (m_job)
        return tr("It is still being read.");
    if (!m_reading)
        return m_trouble;
    if (const QString missing = m_questions->missing(); !missing.isEmpty())
        return missing;
    if (!m_reading->import.change.isEmpty())
        return {};
    return m_reading->import.files.isEmpty()
        ? tr("There is nothing here that can be brought in.")
        : tr("The plan holds all of this already: nothing would change.");
}

void BringInDialog::tell()
{
    const QString whyNot = this->whyNot();
    m_bringIn->setEnabled(whyNot.isEmpty());
    m_bringIn->setToolTip(theme::tooltip(whyNot));
    m_why->setText(whyNot);
    m_progress->setVisible(isReading());
    m_from->setText(m_paths.isEmpty() ? QString() : tr("From %1").arg(m_paths.join(QStringLiteral(", "))));
    m_questions->setVisible(m_reading && hasInventories(m_reading->import));
    m_pages->setCurrentIndex(m_reading ? 1 : 0);
    tellReading();
}

void BringInDialog::tellReading()
{
    if (m_paths.isEmpty())
        return m_banner->setMessage(Banner::Kind::Note,
                                    tr("Nothing is changed before you have seen what it would be."));
    if (m_job)
        return m_banner->setMessage(Banner::Kind::Note, tr("Reading… The plan stays as it is."));
    if (!m_reading)
        return m_banner->setMessage(Banner::Kind::Error, m_trouble);
    const ImportResult &result = m_reading->import;
    const qsizetype waiting = waitingFiles(result);
    const qsizetype failed = result.report.count(ImportReport::Outcome::Failed) - waiting;
    QStringList parts {theme::counted(m_reading->rows.files.size() - waiting, tr("1 file is recognised."),
                                      tr("%1 files are recognised."))};
    if (waiting > 0)
        parts.append(theme::counted(waiting, tr("1 waits for an answer."), tr("%1 wait for an answer.")));
    if (failed > 0)
        parts.append(theme::counted(failed, tr("1 cannot be read."), tr("%1 cannot be read.")));
    parts.append(countsText(result.report));
    const bool changesLaunches = m_reading->impact && !m_reading->impact->of.impact.launches.isEmpty();
    if (m_document && !m_document->hasBegun() && !result.change.isEmpty())
        parts.append(tr("What a plan begins with cannot be undone."));
    parts.append(changesLaunches ? m_reading->impact->sentence() : tr("No launch changes."));
    m_banner->setMessage(failed > 0 || waiting > 0 ? Banner::Kind::Warning : Banner::Kind::Note,
                         parts.join(u' '));
}

void BringInDialog::accept()
{
    if (whyNot().isEmpty())
        QDialog::accept();
}

void BringInDialog::done(int result)
{
    m_isDone = true;
    if (m_job)
        m_job->progress().cancel();
    QDialog::done(result);
}

void BringInDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localPaths(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void BringInDialog::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    add(localPaths(event->mimeData()));
}
