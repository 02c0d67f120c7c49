// SPDX-License-Identifier: MIT
// An ImageTable is the images of one cloud and kind that match what is typed, words or pasted ids, in the columns that
// all tables of images have; a million are searched in slices, so that the window stays usable.
#pragma once

#include "core/plan/plan.h"

#include <QAbstractTableModel>
#include <QTimer>

class ImageTable : public QAbstractTableModel {
    Q_OBJECT
public:
    ImageTable(const Plan &plan, Id<Cloud> cloud, ImageKind kind, QObject *parent = nullptr);
    // Shows the images that hold every word, in any of their texts, whatever the case; and those that a word
    // is the whole id of, so that pasted ids are found.
    void setFilter(const QString &filter);
    bool isSearching() const { return m_timer.isActive(); }
    // Of several words of which at least one is an image's id: those that are the id of none.
    QStringList unknownIds() const;
    // The first row that a word is the whole id of; -1 when none is.
    int rowOfId() const;
    Id<Image> at(int row) const { return m_shown.at(row); }
    int rowOf(Id<Image> image) const { return int(m_shown.indexOf(image)); }
    // All images of the cloud, of every kind.
    qsizetype total() const { return m_all.size(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    // More rows were found, or the search is over.
    void searched();

private:
    void searchOn();
    bool fits(const Image &image) const;
    bool isNamed(const Image &image) const;

    const Plan m_plan;
    const ImageKind m_kind;
    QList<Id<Image>> m_all, m_shown;
    QList<QByteArray> m_words;            // lower case
    QHash<QByteArray, Id<Image>> m_named; // words that are the whole id of an image that is shown
    qsizetype m_next = 0;                 // the position in m_all where the search goes on
    QTimer m_timer;
};
