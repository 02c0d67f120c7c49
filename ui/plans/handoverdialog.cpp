// SPDX-License-Identifier: MIT
#include "ui/plans/handoverdialog.h"

#include "core/base/words.h"
#include "core/export/filenames.h"
#include "core/handover/visible.h"
#include "core/naming/rowtext.h"
#include "core/store/writefile.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/listtable.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QStackedWidget>
#include <QTextCursor>
#include <QVBoxLayout>

namespace {
// Each object with all that differs of it.
QList<ListRow> rowsOf(const handover::HandOver &all)
{
    QList<ListRow> rows;
    for (const handover::Move &move : all.moves) {
        QStringList what, before, after;
        for (const handover::MovedField &field : handover::fieldsOf(all, move)) {
            what.append(field.what);
            before.append(field.before);
            after.append(field.after);
        }
        const QString why = handover::whyOf(all, move).join(u'\n'), next = QStringLiteral("; ");
        rows.append(
            {move.owner.id(),
             {{.text = nameOf(all.plan, move.owner), .icon = move.owner.isArray() ? "array" : "server"},
              {.text = nameOf(all.plan, nextOf(all.plan, move.owner).cloud)},
              {.text = what.join(next), .tooltip = why},
              {.text = before.join(next), .tooltip = before.join(u'\n')},
              {.text = after.join(next), .tooltip = after.join(u'\n')}}});
    }
    return rows;
}
} // namespace

HandOverDialog::HandOverDialog(Workbench &bench)
    : QDialog(bench.frame()), m_bench(bench), m_document(bench.document()), m_banner(new Banner(this)),
      m_pages(new QStackedWidget(this)), m_formats(new QListWidget),
      m_moves(new ListTable("handover_moves",
                            {tr("Server or array"), tr("Cloud"), tr("What"), tr("Before"), tr("After")})),
      m_text(new QPlainTextEdit)
{
    setWindowTitle(tr("Hand Over"));
    resize(fontMetrics().averageCharWidth() * 150, fontMetrics().height() * 38);
    m_pages->addWidget(makeEmpty());
    m_pages->addWidget(makeParts());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(theme::gap);
    layout->addWidget(m_banner);
    layout->addWidget(m_pages, 1);
    layout->addWidget(makeButtons());
    connect(m_formats, &QListWidget::currentRowChanged, this, &HandOverDialog::write);
    connect(m_moves, &ListTable::selectedRows, this, &HandOverDialog::findMove);
    connect(m_moves, &ListTable::activatedRow, this, [this](AnyId id) { m_bench.goTo(id); });
    // What is shown is of the plan as it is.
    for (const auto signal : {&Document::reset, &Document::trialChanged})
        connect(m_document, signal, this, &HandOverDialog::read);
    connect(m_document, &Document::changed, this, &HandOverDialog::read);
    connect(m_document, &QObject::destroyed, this, &QDialog::reject);
    read();
}

void HandOverDialog::open(Workbench &bench) { bench.show(new HandOverDialog(bench)); }

QWidget *HandOverDialog::makeEmpty()
{
    auto *text = new RoleLabel(
        theme::Role::Muted,
        tr("Bring in inventories, and plan another image, instance type or other bounds for what "
           "came with them: here is then what is to be done in the clouds."));
    text->setTextFormat(Qt::PlainText);
    text->setAlignment(Qt::AlignCenter);
    text->setWordWrap(true);
    return text;
}

QWidget *HandOverDialog::makeParts()
{
    m_formats->setAccessibleName(tr("Form"));
    m_formats->setSpacing(2);
    for (const handover::Format &one : handover::allFormats())
        m_formats->addItem(Words::tr(one.label));
    m_formats->setCurrentRow(0);
    m_moves->setAccessibleName(tr("What is planned"));
    m_moves->setWidths({20, 14, 10, 0, 0});
    m_text->setAccessibleName(tr("Text"));
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    auto *right = new QSplitter(Qt::Vertical);
    right->setChildrenCollapsible(false);
    right->addWidget(m_moves);
    right->addWidget(m_text);
    right->setStretchFactor(1, 1);
    right->setSizes({fontMetrics().height() * 9, fontMetrics().height() * 24});
    auto *parts = new QSplitter;
    parts->setChildrenCollapsible(false);
    parts->addWidget(m_formats);
    parts->addWidget(right);
    parts->setStretchFactor(1, 1);
    m_formats->setMinimumWidth(m_formats->sizeHintForColumn(0) + 2 * theme::gap);
    parts->setSizes({m_formats->minimumWidth(), fontMetrics().averageCharWidth() * 110});
    return parts;
}

QWidget *HandOverDialog::makeButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_copy = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    m_save = buttons->addButton(tr("&Save…"), QDialogButtonBox::ActionRole);
    for (QPushButton *button : {m_copy, m_save})
        button->setAutoDefault(false); // else Enter in the table copies
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(m_copy, &QPushButton::clicked, this, &HandOverDialog::copy);
    connect(m_save, &QPushButton::clicked, this, &HandOverDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

void HandOverDialog::read()
{
    if (m_isDone || !m_document)
        return;
    if (m_job)
        m_job->progress().cancel();
    // Of the window: closing the dialog does not wait for it.
    m_job = new Job(
        m_bench.frame(), [plan = m_document->plan()](Progress &) { return handover::handOver(plan); },
        [dialog = QPointer(this), run = ++m_run](const handover::HandOver &handOver) {
            if (dialog && run == dialog->m_run)
                dialog->show(handOver);
        });
    if (!m_handOver)
        m_banner->setMessage(Banner::Kind::Note, tr("Comparing the plan with what the clouds have…"));
}

void HandOverDialog::show(const handover::HandOver &handOver)
{
    m_job = nullptr;
    m_handOver = handOver;
    m_banner->setMessage(Banner::Kind::Note, handover::sentenceOf(handOver));
    m_pages->setCurrentIndex(handOver.moves.isEmpty() ? 0 : 1);
    m_moves->show(rowsOf(handOver));
    write();
}

const handover::Format &HandOverDialog::format() const
{
    return handover::allFormats().at(qMax(0, m_formats->currentRow()));
}

void HandOverDialog::write()
{
    if (m_isDone || !m_handOver)
        return;
    m_documents.clear();
    m_text->clear();
    m_copy->setEnabled(false);
    m_save->setEnabled(false);
    m_writing = new Job(
        m_bench.frame(),
        [handOver = *m_handOver, write = format().write](Progress &) { return write(handOver); },
        [dialog = QPointer(this), run = ++m_writeRun](const Result<QList<handover::Document>> &written) {
            if (dialog && run == dialog->m_writeRun)
                dialog->showWritten(written);
        });
}

void HandOverDialog::showWritten(const Result<QList<handover::Document>> &written)
{
    m_writing = nullptr;
    if (written)
        m_documents = *written;
    const QString leftOut = format().leavesOut ? format().leavesOut(*m_handOver) : QString();
    m_banner->setMessage(Banner::Kind::Note,
                         leftOut.isEmpty() ? handover::sentenceOf(*m_handOver)
                                           : handover::sentenceOf(*m_handOver) + u' ' + leftOut);
    m_text->setPlainText(written ? QString::fromUtf8(handover::asOneText(m_documents)) : written.sentence());
    const bool isAny = !m_documents.isEmpty() && !m_handOver->moves.isEmpty();
    const bool isApart = format().isApart && m_documents.size() > 1;
    m_copy->setEnabled(isAny && !isApart);
    m_copy->setToolTip(
        theme::tooltip(isApart ? tr("Each is a file of its own: save them to a folder.") : QString()));
    m_save->setEnabled(isAny);
    findMove();
}

// Where the text speaks of the object that is selected.
void HandOverDialog::findMove()
{
    const AnyId id = m_moves->selection().value(0);
    if (!id || !m_handOver)
        return;
    m_text->moveCursor(QTextCursor::Start);
    for (const QString &name : {fullNameOf(m_handOver->plan, id), nameOf(m_handOver->plan, id)})
        if (m_text->find(handover::visible(name)))
            return m_text->centerCursor();
}

QString HandOverDialog::sentence() const { return m_banner->message(); }

// The bytes that are saved; the text of a widget has other spaces.
void HandOverDialog::copy() const
{
    QGuiApplication::clipboard()->setText(QString::fromUtf8(handover::asOneText(m_documents)));
}

QString HandOverDialog::folder() const
{
    const QString last = m_bench.settings().lastFolder.value();
    return QFileInfo(last).isDir() ? last : QFileInfo(m_document->path()).absolutePath();
}

void HandOverDialog::save()
{
    const QString suffix = QLatin1String(format().suffix);
    const bool isOne = m_documents.size() == 1;
    const QString name = QFileInfo(m_document->path()).completeBaseName();
    const QString chosen = isOne
        ? m_bench.dialogs().saveFile(this, tr("Save"), folder() + u'/' + name + suffix,
                                     QStringLiteral("%1 (*%2)").arg(Words::tr(format().label), suffix))
        : m_bench.dialogs().openFolder(this, tr("Save to Folder"), folder());
    if (chosen.isEmpty())
        return;
    m_bench.settings().lastFolder.set(isOne ? QFileInfo(chosen).absolutePath() : chosen);
    FileNames names;
    for (const handover::Document &document : std::as_const(m_documents)) {
        const QString own = document.name.isEmpty() ? QStringLiteral("handover") : document.name;
        const QString path = isOne ? chosen : QDir(chosen).filePath(names.next(own, suffix));
        if (const QString why = writeFile(path, document.bytes, m_document->path()); !why.isEmpty())
            return m_banner->setMessage(Banner::Kind::Error,
                                        Words::tr("%1 cannot be written: %2.").arg(path, why));
    }
    m_banner->setMessage(Banner::Kind::Note, tr("Saved: %1").arg(chosen));
}

void HandOverDialog::done(int result)
{
    m_isDone = true;
    QDialog::done(result);
}
