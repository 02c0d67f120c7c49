// SPDX-License-Identifier: MIT
// An OfferList is a list of offers under headings with a box to search them; it stays quick with thousands.
#pragma once

#include "ui/inspector/offers.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>
#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;

// The offers whose text or detail holds every word of the filter; a heading stays while its group does.
class OfferModel : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;
    void setOffers(const QList<Offer> &all);
    void setFilter(const QString &filter);
    const Offer &at(int row) const { return m_shown.at(row); }
    // The row of the offer that holds now, or of the first that can be taken; -1 when there is none.
    int preferredRow() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void show();
    QList<Offer> m_all, m_shown;
    QStringList m_words;
};

// Paints an offer in two lines, its detail muted, and a heading as a small caption.
class OfferDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintHeading(QPainter *painter, const QStyleOptionViewItem &option, const QString &text) const;
};

class OfferList : public QWidget {
    Q_OBJECT
public:
    explicit OfferList(QWidget *parent = nullptr);
    void setOffers(const QList<Offer> &offers);
    // Whether Enter and a click take an offer; else it is a list to read.
    void setTaking(bool taking) { m_taking = taking; }
    // The height at which all of a short list is seen.
    int wantedHeight() const;
    // What is looked for.
    QString searched() const;
    void setSearched(const QString &text);

signals:
    void taken(const Offer &offer);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void take(const QModelIndex &index);
    void search(const QString &text);

    OfferModel *m_model;
    QLineEdit *m_search;
    QListView *m_view;
    QLabel *m_none; // in place of the list where nothing matches
    bool m_taking = true;
};
