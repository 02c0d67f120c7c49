// SPDX-License-Identifier: MIT
#include "ui/models/tablemodel.h"

#include "core/base/job.h"
#include "core/base/letgo.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QSet>
#include <numeric>

namespace {
struct Touched {
    QList<AnyId> added, removed, updated;
};

Touched touchedBy(const Change &change)
{
    Touched touched;
    change.forEach([&]<class E>(const Delta<E> &delta) {
        for (const E &row : delta.added)
            touched.added.append(row.id);
        for (const E &row : delta.removed)
            touched.removed.append(row.id);
        for (const Update<E> &update : delta.updated)
            touched.updated.append(update.after.id);
    });
    return touched;
}

// More than these and beginning anew is quicker than row by row.
qsizetype manyEdits(qsizetype rows) { return rows > TableModel::fewRows ? 20 : 200; }

const query::Term &findingTerm()
{
    static const query::Term *const term = query::findTerm(QStringLiteral("finding"));
    return *term;
}

bool hasWordAt(const QString &typed, qsizetype place)
{
    const QList<query::Token> tokens = query::tokensOf(typed);
    return std::any_of(tokens.cbegin(), tokens.cend(), [place](const query::Token &token) {
        return token.from == place && token.key.isNull();
    });
}

bool asksForFindings(const query::Filter &filter)
{
    return std::any_of(filter.conditions().cbegin(), filter.conditions().cend(),
                       [](const query::Condition &condition) { return condition.term == &findingTerm(); });
}
} // namespace

TableModel::TableModel(std::shared_ptr<const TableContent> content, QObject *parent)
    : QAbstractTableModel(parent), m_content(std::move(content))
{
}

// What is still being made ends by itself, and is dropped: nobody waits for it.
TableModel::~TableModel()
{
    if (m_job)
        m_job->progress().cancel();
}

int TableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_content->columns().size());
}

QVariant TableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const AnyId id = idAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return m_content->text(m_facts, id, index.column());
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (column(index.column()).isNumber ? Qt::AlignRight : Qt::AlignLeft));
    case IdRole:
        return QVariant::fromValue(id);
    default:
        break;
    }
    if (m_before)
        return marked(id, index.column(), role);
    const QVariant plain = m_content->look(m_facts, id, index.column(), role);
    return role == Qt::ToolTipRole ? theme::tooltip(plain.toString()) : plain;
}

void TableModel::setBefore(const std::optional<Plan> &before, const check::Findings &findings)
{
    m_before.reset();
    if (before)
        m_before = TableFacts {*before, findings};
    tellAll();
}

QString TableModel::before(AnyId id, int column) const
{
    if (isNew(id))
        return {};
    const QString was = m_content->text(*m_before, id, column), is = m_content->text(m_facts, id, column);
    return was == is ? QString() : was.isEmpty() ? QStringLiteral("–") : was;
}

QVariant TableModel::marked(AnyId id, int column, int role) const
{
    const QVariant plain = m_content->look(m_facts, id, column, role);
    const QString was = before(id, column);
    const bool marksNew = column == 0 && isNew(id);
    if (role == BeforeRole)
        return was.isNull() ? QVariant() : was;
    if (role == Qt::ToolTipRole) {
        const QString mark = marksNew ? tr("New in this trial")
            : was.isNull()            ? QString()
                                      : tr("Before the trial: %1").arg(was);
        return theme::tooltip((plain.toString() + u'\n' + mark).trimmed());
    }
    if (role == InkRole && !plain.isValid() && (marksNew || !was.isNull()))
        return int(theme::Role::Accent);
    return plain;
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole)
        return QCoreApplication::translate("tables", column(section).title);
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (column(section).isNumber ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

QList<int> TableModel::rowsOf(const QList<AnyId> &ids) const
{
    QList<int> rows;
    if (ids.size() == 1) {
        if (const int row = rowOf(ids.constFirst()); row >= 0)
            rows.append(row);
        return rows;
    }
    if (ids == m_rows.shown) {
        rows.resize(ids.size());
        std::iota(rows.begin(), rows.end(), 0);
        return rows;
    }
    const QSet<AnyId> wanted(ids.cbegin(), ids.cend());
    for (int row = 0; rows.size() < wanted.size() && row < rowCount(); ++row)
        if (wanted.contains(idAt(row)))
            rows.append(row);
    return rows;
}

// Many rows stay as they were until they are arranged; what is gone goes at once.
void TableModel::setRows(QList<AnyId> rows)
{
    QList<AnyId> shown = std::exchange(m_rows.shown, {});
    m_rows.setRows(std::move(rows));
    if (isQuick() || shown.isEmpty())
        return;
    shown.removeIf([&](AnyId id) { return !m_content->contains(m_facts.plan, id); });
    m_rows.shown = std::move(shown);
}

void TableModel::reset(const Plan &plan)
{
    ++m_wishes;
    ++m_age;
    beginResetModel();
    m_facts.plan = plan;
    setRows(m_content->rows(plan));
    const bool isNow = isQuick();
    if (Progress progress; isNow)
        m_rows.make(m_wish, *m_content, m_facts, progress);
    endResetModel();
    setPending(!isNow);
}

std::optional<query::Fault> TableModel::setFilter(const QString &typed, qsizetype cursor)
{
    const query::Parsed parsed = query::parse(typed, m_content->kind(), cursor);
    // A term begins as a word, which then was nothing to look for: the rest counts.
    if (parsed.fault && !hasWordAt(m_typed, parsed.fault->from))
        return parsed.fault;
    if (!parsed.fault)
        m_typed = typed;
    m_wish.filter = parsed.filter;
    arrange();
    return parsed.fault;
}

void TableModel::arrange()
{
    ++m_wishes;
    if (!isQuick())
        return setPending(true);
    beginResetModel();
    Progress progress;
    m_rows.make(m_wish, *m_content, m_facts, progress);
    endResetModel();
    setPending(false);
}

void TableModel::setPending(bool isPending)
{
    if (isPending && !m_job)
        arrangeApart();
    if (std::exchange(m_isPending, isPending) != isPending)
        emit arrangingChanged(isPending);
}

// One at a time: what is wished meanwhile is made next.
void TableModel::arrangeApart()
{
    auto work = [rows = m_rows, wish = m_wish, content = m_content,
                 facts = m_facts](Progress &progress) mutable {
        rows.make(wish, *content, facts, progress);
        return std::move(rows);
    };
    auto then = [self = QPointer<TableModel>(this), wish = m_wishes, age = m_age](Arrangement made) {
        if (self)
            self->take(std::move(made), wish, age);
    };
    // It outlives the model, so that leaving a table never waits.
    m_job = new Job(QCoreApplication::instance(), std::move(work), std::move(then));
}

void TableModel::take(Arrangement made, quint64 wish, quint64 age)
{
    m_job.clear();
    const bool isWished = age == m_age && wish == m_wishes;
    if (isWished) {
        beginResetModel();
        m_rows = std::move(made);
        endResetModel();
        setPending(false);
    } else if (age == m_age) {
        m_rows.adopt(std::move(made));
    }
    if (m_isPending && !isWished)
        arrange();
}

void TableModel::sort(int column, Qt::SortOrder order)
{
    m_wish.column = column < columnCount() ? column : -1;
    m_wish.order = order;
    arrange();
}

bool TableModel::matches(AnyId id) const
{
    QStringList texts;
    for (int column = 0; column < columnCount(); ++column)
        texts.append(m_content->text(m_facts, id, column));
    return m_wish.filter.occursIn(texts) && m_wish.filter.answersAll(m_facts.row(id));
}

bool TableModel::isBefore(AnyId a, AnyId b) const
{
    if (m_wish.column < 0)
        return isBeforeById(a, b);
    const bool isDescending = m_wish.order == Qt::DescendingOrder;
    const AnyId first = isDescending ? b : a, second = isDescending ? a : b;
    const auto left = m_content->number(m_facts, first, m_wish.column),
               right = m_content->number(m_facts, second, m_wish.column);
    if (left && right)
        return std::pair(*left, first.value()) < std::pair(*right, second.value());
    const QByteArray leftKey = query::sortKey(m_content->text(m_facts, first, m_wish.column)),
                     rightKey = query::sortKey(m_content->text(m_facts, second, m_wish.column));
    return leftKey == rightKey ? isBeforeById(first, second) : leftKey < rightKey;
}

void TableModel::apply(const Plan &plan, const Change &change)
{
    const bool concerns = m_content->dependsOn(change);
    if (concerns && change.rows() > manyEdits(total()))
        return reset(plan);
    m_facts.plan = plan;
    if (concerns)
        follow(change);
    // Any row of the plan may be seen in any cell: what is inherited is looked up when it is shown.
    tellAll();
}

void TableModel::setFindings(const check::Findings &findings)
{
    letGo(std::exchange(m_facts.findings, findings));
    if (!findingTerm().of(m_content->kind()))
        return;
    ++m_age;
    m_rows.forget();
    if (asksForFindings(m_wish.filter))
        arrange();
    tellAll();
}

void TableModel::tellAll()
{
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

// Rows that were edited keep their place, also where the filter or the sorting would now say otherwise:
// nothing jumps away under the person's hand.
void TableModel::follow(const Change &change)
{
    ++m_age;
    m_rows.forget();
    const Touched touched = touchedBy(change);
    for (const AnyId id : touched.removed)
        remove(id);
    for (const AnyId id : touched.updated)
        if (!m_content->contains(m_facts.plan, id))
            remove(id);
    for (const QList<AnyId> &ids : {touched.updated, touched.added})
        for (const AnyId id : ids)
            if (m_content->contains(m_facts.plan, id))
                insert(id);
}

void TableModel::remove(AnyId id)
{
    const auto known = std::lower_bound(m_rows.all.cbegin(), m_rows.all.cend(), id, isBeforeById);
    if (known == m_rows.all.cend() || *known != id)
        return;
    m_rows.all.remove(known - m_rows.all.cbegin());
    if (const int row = rowOf(id); row >= 0) {
        beginRemoveRows({}, row, row);
        m_rows.shown.remove(row);
        endRemoveRows();
    }
}

void TableModel::insert(AnyId id)
{
    const auto place = std::lower_bound(m_rows.all.cbegin(), m_rows.all.cend(), id, isBeforeById);
    if (place != m_rows.all.cend() && *place == id)
        return;
    m_rows.all.insert(place - m_rows.all.cbegin(), id);
    if (!matches(id))
        return;
    const auto before = [this](AnyId a, AnyId b) { return isBefore(a, b); };
    const int row = int(std::upper_bound(shown().cbegin(), shown().cend(), id, before) - shown().cbegin());
    beginInsertRows({}, row, row);
    m_rows.shown.insert(row, id);
    endInsertRows();
}
