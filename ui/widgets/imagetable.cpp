// SPDX-License-Identifier: MIT
#include "ui/widgets/imagetable.h"

#include "ui/models/designmodels.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QRegularExpression>

namespace {
constexpr char lower(char c) { return c >= 'A' && c <= 'Z' ? char(c + ('a' - 'A')) : c; }

// Whether the text holds the word, which is in lower case; letters beyond ASCII are compared as they are.
bool holds(QByteArrayView text, const QByteArray &word)
{
    const qsizetype last = text.size() - word.size();
    const char first = word.front();
    for (qsizetype at = 0; at <= last; ++at) {
        if (lower(text[at]) != first)
            continue;
        qsizetype i = 1;
        while (i < word.size() && lower(text[at + i]) == word[i])
            ++i;
        if (i == word.size())
            return true;
    }
    return false;
}
bool isName(const TableColumn &column) { return column.key == QLatin1String("name"); }
bool isState(const TableColumn &column) { return column.key == QLatin1String("availability"); }
} // namespace

ImageTable::ImageTable(const Plan &plan, Id<Cloud> cloud, ImageKind kind, QObject *parent)
    : QAbstractTableModel(parent), m_plan(plan), m_kind(kind), m_all(plan.referrers<&Image::cloud>(cloud))
{
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &ImageTable::searchOn);
    setFilter({});
}

void ImageTable::setFilter(const QString &filter)
{
    static const QRegularExpression between(QStringLiteral("[\\s,;]+"));
    m_words.clear();
    m_named.clear();
    for (const QString &word : filter.split(between, Qt::SkipEmptyParts))
        m_words.append(word.toUtf8().toLower());
    beginResetModel();
    m_shown.clear();
    m_next = 0;
    endResetModel();
    m_timer.start();
    searchOn(); // what is found at once is there at once
}

// One slice of the search: short enough not to be felt.
void ImageTable::searchOn()
{
    constexpr int sliceMs = 12;
    QElapsedTimer clock;
    clock.start();
    QList<Id<Image>> found;
    while (m_next < m_all.size() && (m_next % 1024 != 0 || clock.elapsed() < sliceMs)) {
        const Image &image = m_plan.row(m_all.at(m_next++));
        if (fits(image))
            found.append(image.id);
        if (!found.isEmpty() && found.constLast() == image.id && isNamed(image))
            m_named.insert(image.uid.utf8().toByteArray().toLower(), image.id);
    }
    if (!found.isEmpty()) {
        beginInsertRows({}, int(m_shown.size()), int(m_shown.size() + found.size()) - 1);
        m_shown.append(found);
        endInsertRows();
    }
    if (m_next == m_all.size())
        m_timer.stop();
    emit searched();
}

bool ImageTable::fits(const Image &image) const
{
    if (image.removed || image.kind != m_kind)
        return false;
    return isNamed(image) || std::all_of(m_words.begin(), m_words.end(), [&](const QByteArray &word) {
               return holds(image.uid.utf8(), word) || holds(image.name.utf8(), word)
                   || holds(image.owner.utf8(), word) || holds(image.osPlatform.utf8(), word)
                   || holds(image.description.utf8(), word);
           });
}

bool ImageTable::isNamed(const Image &image) const
{
    const QByteArrayView uid = image.uid.utf8();
    return std::any_of(m_words.begin(), m_words.end(), [uid](const QByteArray &word) {
        return uid.size() == word.size() && holds(uid, word);
    });
}

QStringList ImageTable::unknownIds() const
{
    QStringList unknown;
    for (const QByteArray &word : m_words)
        if (!m_named.isEmpty() && !m_named.contains(word))
            unknown.append(QString::fromUtf8(word));
    return unknown;
}

int ImageTable::rowOfId() const
{
    for (const QByteArray &word : m_words)
        if (const Id<Image> named = m_named.value(word))
            return rowOf(named);
    return -1;
}

int ImageTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}
int ImageTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(imageColumns().size());
}

QVariant ImageTable::data(const QModelIndex &index, int role) const
{
    const Image &image = m_plan.row(m_shown.at(index.row()));
    const DesignColumn<Image> &column = imageColumns().at(index.column());
    const QString shown = column.textOf(m_plan, image);
    if (role == Qt::DisplayRole)
        return shown;
    if (role == Qt::ToolTipRole)
        return theme::tooltip(isName(column.column) && !image.description.isEmpty()
                                  ? shown + u'\n' + image.description.toString()
                                  : shown);
    if (role == Qt::ForegroundRole && isState(column.column)
        && image.availability >= Availability::Deprecated)
        return theme::color(theme::Role::Warning, QPalette());
    return {};
}

QVariant ImageTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal && role == Qt::DisplayRole
        ? QCoreApplication::translate("tables", imageColumns().at(section).column.title)
        : QVariant();
}
