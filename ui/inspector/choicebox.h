// SPDX-License-Identifier: MIT
// A ChoiceBox is a drop-down that shows one or two lines and opens a list with a search box instead of a
// plain one, so that it stays usable with hundreds of choices.
#pragma once

#include "ui/inspector/offers.h"

#include <QComboBox>
#include <functional>

class ChoiceBox : public QComboBox {
    Q_OBJECT
public:
    explicit ChoiceBox(QWidget *parent = nullptr);
    // What it shows; the second line is left out when empty.
    void setLines(const QString &first, const QString &second = {});
    // Asked whenever the list opens.
    void setSource(std::function<QList<Offer>()> source) { m_source = std::move(source); }
    // A link under the list.
    void setFootLink(const QString &text) { m_footLink = text; }

    void showPopup() override;
    // That neither line is cut.
    int neededWidth() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void taken(const Offer &offer);
    // With what was being looked for.
    void footLinkClicked(const QString &searched);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    QWidget *makePopup();
    QString m_first, m_second, m_footLink;
    std::function<QList<Offer>()> m_source;
};
