// SPDX-License-Identifier: MIT
// A FieldInput is the widget in which a person writes or chooses the value of one field.
#pragma once

#include <QObject>
#include <QVariant>

class QWidget;

struct FieldChoice {
    QVariant value;
    QString text;
};

class FieldInput : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    virtual QWidget *widget() const = 0;
    virtual QVariant value() const = 0;
    virtual void setValue(const QVariant &value) = 0;
    // Shows that several rows differ here; what value() is then means nothing.
    virtual void setSeveral() = 0;
    virtual bool isEmpty() const { return value().toString().isEmpty(); }
    // Why what is written is no value at all; empty when it is one.
    virtual QString whyNot() const { return {}; }
    // Takes a line of its own; others share one with a neighbour.
    virtual bool isWide() const { return false; }
    // Grey words where nothing is written yet.
    virtual void setHint(const QString &) {}

signals:
    void edited();
};

namespace inputs {
// QString, trimmed.
FieldInput *line(QWidget *parent);
// QString of several lines, as written.
FieldInput *text(QWidget *parent);
// QStringList, one a line, sorted and each once.
FieldInput *list(QWidget *parent);
// bool
FieldInput *check(const QString &label, QWidget *parent);
// The value of one of the choices.
FieldInput *choice(const QList<FieldChoice> &choices, QWidget *parent);
// int; `zero` is what 0 is shown as, when it is not a number.
FieldInput *number(int from, int to, const QString &zero, QWidget *parent);
// qint64: milliseconds since 1970 of a day's beginning (UTC), 0 for none.
FieldInput *date(QWidget *parent);
} // namespace inputs
