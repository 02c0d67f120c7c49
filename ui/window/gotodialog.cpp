// SPDX-License-Identifier: MIT
#include "ui/window/gotodialog.h"

#include "core/naming/names.h"
#include "core/naming/where.h"
#include "ui/components/comparedialog.h"
#include "ui/components/revisionbar.h"
#include "ui/theme/kinds.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/listtable.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

namespace {
constexpr qsizetype ofEachKind = 20, fewUsers = 8, manyUsers = 200;
constexpr int ranks = 10;

// The other revisions, the one before first.
template <class Revision> QList<AnyId> siblingsOf(const Plan &plan, Id<Revision> revision)
{
    const QList<Id<Revision>> all = revisionsInOrder(plan, revision);
    const qsizetype at = all.indexOf(revision);
    return QList<AnyId>(all.begin() + at + 1, all.end()) + QList<AnyId>(all.rend() - at, all.rend());
}

// What a server was launched with, and what is beside it.
QList<AnyId> besidesOf(const Plan &plan, Owner owner)
{
    QList<AnyId> found;
    if (const Instance *current = owner.isArray() ? nullptr : currentOf(plan, owner.server()))
        found.append(current->id);
    const QList<Id<Instance>> previous =
        owner.isArray() ? QList<Id<Instance>>() : previousOf(plan, owner.server());
    for (const Id<Instance> launch : previous.mid(0, ofEachKind))
        found.append(launch);
    for (const Owner other : ownersIn(plan, deploymentOf(plan, owner)).mid(0, ofEachKind))
        if (other != owner)
            found.append(other.id());
    return found;
}

QList<AnyId> siblingsOf(const Plan &plan, AnyId id)
{
    if (const Owner owner(id); owner)
        return besidesOf(plan, owner);
    return id.is<ServerTemplate>() ? siblingsOf(plan, id.as<ServerTemplate>())
        : id.is<MultiCloudImage>() ? siblingsOf(plan, id.as<MultiCloudImage>())
                                   : QList<AnyId>();
}

QString commandText(const QAction &action) { return action.text().remove('&'); }
} // namespace

GoToDialog::GoToDialog(Workbench &bench, const Actions &actions, const QList<AnyId> &recent, QWidget *parent)
    : QDialog(parent), m_bench(bench), m_actions(&actions), m_recent(recent)
{
    setWindowTitle(tr("Go To"));
    build();
    m_box->setPlaceholderText(tr("A name, an id or a command"));
    search();
}

GoToDialog::GoToDialog(Workbench &bench, const QString &title, AnyId like, QWidget *parent)
    : QDialog(parent), m_bench(bench), m_like(like)
{
    setWindowTitle(title);
    build();
    m_box->setPlaceholderText(tr("A name or an id"));
    search();
}

void GoToDialog::build()
{
    m_box = new QLineEdit(this);
    m_box->setAccessibleName(windowTitle());
    m_box->setClearButtonEnabled(true);
    m_box->addAction(theme::icon("search", theme::Role::Muted), QLineEdit::LeadingPosition);
    m_box->installEventFilter(this);
    m_results = new ListTable(tr("Results"), {tr("Name"), tr("Where"), tr("Kind")}, this);
    m_results->setFrameShape(QFrame::StyledPanel);
    m_results->horizontalHeader()->hide();
    m_results->setSelectionMode(QAbstractItemView::SingleSelection);
    m_results->setFocusPolicy(Qt::NoFocus); // the keys stay with what is typed
    m_results->setWidths({0, 30, 18});
    m_status = new RoleLabel(theme::Role::Muted, {}, this);
    m_hint = new RoleLabel(
        theme::Role::Muted,
        m_actions ? tr("Enter goes there · Shift+Enter shows who uses it") : tr("Enter chooses it"), this);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_status, 1);
    foot->addWidget(m_hint);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 12);
    layout->setSpacing(theme::gap);
    layout->addWidget(m_box);
    layout->addWidget(m_results, 1);
    layout->addLayout(foot);
    resize(fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 28);
    connect(m_box, &QLineEdit::textChanged, this, [this] {
        m_usersOf = {};
        search();
    });
    connect(m_results, &QTableView::clicked, this, [this] { choose(false); });
}

// The newest search counts; one that is overtaken is asked to stop, and what it still brings is dropped.
void GoToDialog::search()
{
    ++m_run;
    m_choosesSoon = false;
    if (m_job)
        m_job->progress().cancel();
    m_job = nullptr;
    const QString typed = m_box->text().trimmed();
    if (typed.isEmpty() && m_actions && !m_usersOf)
        return showRecent();
    QList<int> entities;
    if (m_like)
        entities.append(m_like.entity());
    if (Owner(m_like))
        entities = {entityIndex<Server>, entityIndex<ServerArray>};
    const auto work = [plan = m_bench.document()->plan(), typed, entities, usersOf = m_usersOf,
                       tellsUsers = m_actions != nullptr](Progress &progress) {
        if (usersOf)
            return Answer {{}, {{usersOf, usesOf(plan, usersOf)}}};
        Answer answer {query::find(plan, typed, ofEachKind, entities, progress), {}};
        for (const query::Hit &hit : std::as_const(answer.hits.best))
            if (tellsUsers && hit.rank == 0 && hit.id.is<Image>() && !progress.isCancelled())
                answer.users.insert(hit.id, usesOf(plan, hit.id));
        return answer;
    };
    m_job = new Job(this, work, [this, run = m_run](const Answer &answer) {
        if (run == m_run)
            take(answer);
    });
}

void GoToDialog::take(const Answer &answer)
{
    m_job = nullptr;
    begin();
    if (!m_usersOf)
        return showHits(answer);
    addUsers(answer.users.value(m_usersOf), manyUsers);
    const QString name = nameOf(m_bench.document()->plan(), m_usersOf);
    finish(m_entries.isEmpty() ? tr("Nothing in this plan uses %1. Esc goes back.").arg(name)
                               : tr("Who uses %1. Esc goes back.").arg(name));
}

void GoToDialog::showHits(const Answer &answer)
{
    const QString typed = m_box->text();
    const QList<AnyId> siblings =
        typed.isEmpty() ? siblingsOf(m_bench.document()->plan(), m_like) : QList<AnyId>();
    for (const AnyId id : siblings)
        addObject(id);
    qsizetype next = 0;
    for (int rank = 0; rank < ranks; ++rank) {
        for (; next < answer.hits.best.size() && answer.hits.best.at(next).rank == rank; ++next) {
            const AnyId id = answer.hits.best.at(next).id;
            if (id == m_like || siblings.contains(id))
                continue;
            addObject(id);
            addUsers(answer.users.value(id), fewUsers);
        }
        addCommands(rank, typed);
    }
    const QLocale locale;
    finish(m_entries.isEmpty() ? tr("Nothing is called “%1”.").arg(typed.trimmed())
               : answer.hits.total > answer.hits.best.size()
               ? tr("%1 of %2 objects are shown. Type more to narrow them down.")
                     .arg(locale.toString(answer.hits.best.size()), locale.toString(answer.hits.total))
               : QString());
}

void GoToDialog::showRecent()
{
    begin();
    for (const AnyId id : std::as_const(m_recent))
        addObject(id);
    finish(m_recent.isEmpty() ? QString() : tr("What you looked at last"));
}

void GoToDialog::showUsers(AnyId id)
{
    m_usersOf = id;
    search();
}

void GoToDialog::begin()
{
    m_entries.clear();
    m_rows.clear();
}

void GoToDialog::add(const Entry &entry, const ListRow &row)
{
    m_entries.append(entry);
    m_rows.append(row);
}

void GoToDialog::addObject(AnyId id)
{
    const Plan &plan = m_bench.document()->plan();
    if (nameOf(plan, id).isEmpty() && outerIdOf(plan, id).isEmpty())
        return; // it went while the worker looked
    const QString name = id.is<Image>() ? longNameOf(plan, id.as<Image>())
        : id.is<Instance>() && m_like   ? comparedName(plan, id)
        : id.is<Instance>()             ? outerIdOf(plan, id)
                                        : nameOf(plan, id);
    add({id, {}},
        {id,
         {{.text = name, .icon = theme::kindIcon(id)},
          {.text = whereOf(plan, id), .ink = int(theme::Role::Muted)},
          {.text = theme::kindText(id), .ink = int(theme::Role::Muted)}}});
}

void GoToDialog::addCommand(const ActionRow &row)
{
    const QString id = row.id, icon = *row.icon ? row.icon : "more";
    const QAction &action = *m_actions->action(id);
    const QString why = action.isEnabled() ? QString() : whyNot(id, m_bench);
    const int ink = action.isEnabled() ? -1 : int(theme::Role::Muted);
    const QString keys = action.shortcut().toString(QKeySequence::NativeText);
    add({{}, id},
        {{},
         {{.text = commandText(action), .icon = icon, .ink = ink},
          {.text = why, .ink = int(theme::Role::Muted), .tooltip = why},
          {.text = keys.isEmpty() ? tr("Command") : keys, .ink = int(theme::Role::Muted)}}});
}

void GoToDialog::addCommands(int rank, const QString &typed)
{
    const query::Typed wanted(typed);
    if (!m_actions || wanted.isEmpty())
        return;
    for (const ActionRow &row : allActions())
        if (wanted.rankOf({commandText(*m_actions->action(row.id)).toUtf8()}) == rank)
            addCommand(row);
}

void GoToDialog::addNote(const QString &text)
{
    add({}, {{}, {{.text = text, .ink = int(theme::Role::Muted)}, {}, {}}});
}

void GoToDialog::addUse(const Use &use)
{
    const Plan &plan = m_bench.document()->plan();
    const AnyId holder = holderOf(plan, use);
    add({holder, {}},
        {holder,
         {{.text = holderText(plan, use), .icon = theme::kindIcon(holder)},
          {.text = placeText(plan, use), .ink = int(theme::Role::Muted)},
          {.text = howText(plan, use), .ink = int(theme::Role::Muted)}}});
}

// They come by kind.
void GoToDialog::addUsers(const QList<Use> &uses, qsizetype ofEachKind)
{
    for (auto first = uses.cbegin(); first != uses.cend();) {
        const Use::Kind kind = first->kind;
        const auto end =
            std::find_if(first, uses.cend(), [kind](const Use &use) { return use.kind != kind; });
        addNote(useTitle(kind, countOf(uses, kind)));
        const qsizetype all = end - first, shown = qMin(all, ofEachKind);
        std::for_each(first, first + shown, [this](const Use &use) { addUse(use); });
        if (all > shown)
            addNote(tr("and %1 more").arg(QLocale().toString(all - shown)));
        first = end;
    }
}

void GoToDialog::finish(const QString &status)
{
    m_results->clearSelection();
    m_results->setCurrentIndex({});
    m_results->show(m_rows);
    m_status->setText(status);
    step(1);
    if (std::exchange(m_choosesSoon, false))
        choose(false);
}

// Headings are passed over.
void GoToDialog::step(int by)
{
    const int from = m_results->currentIndex().isValid() ? m_results->currentIndex().row() : -1;
    const int direction = by < 0 ? -1 : 1;
    int found = -1, left = qAbs(by);
    for (int row = from + direction; row >= 0 && row < m_entries.size() && left > 0; row += direction)
        if (m_entries.at(row).id || !m_entries.at(row).command.isEmpty()) {
            found = row;
            --left;
        }
    if (found < 0)
        return;
    m_results->selectRow(found);
    m_results->scrollTo(m_results->model()->index(found, 0));
}

void GoToDialog::choose(bool users)
{
    if (m_job) {
        m_choosesSoon = true;
        return;
    }
    const Entry entry = m_entries.value(m_results->currentIndex().row());
    if (!entry.command.isEmpty() && !m_actions->action(entry.command)->isEnabled()) {
        m_status->setText(whyNot(entry.command, m_bench));
        return;
    }
    if (users && entry.id && m_actions)
        return showUsers(entry.id);
    if (!entry.id && entry.command.isEmpty())
        return;
    accept();
    if (entry.id)
        emit chosen(entry.id);
    else
        emit commandChosen(entry.command);
}

bool GoToDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_box || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        step(key->key() == Qt::Key_Down ? 1 : -1);
        return true;
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
        step(key->key() == Qt::Key_PageDown ? 10 : -10);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(key->modifiers().testFlag(Qt::ShiftModifier));
        return true;
    case Qt::Key_Escape:
        if (!m_usersOf)
            return QDialog::eventFilter(watched, event);
        m_usersOf = {};
        search();
        return true;
    default:
        return QDialog::eventFilter(watched, event);
    }
}
