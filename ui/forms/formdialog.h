// SPDX-License-Identifier: MIT
// A FormDialog is fields under each other, each with its label above and what is wrong with it below.
#pragma once

#include "ui/widgets/labels.h"

#include <QDialog>

class QDialogButtonBox;
class QHBoxLayout;
class QLineEdit;
class QVBoxLayout;

class FormDialog : public QDialog {
    Q_OBJECT
public:
    explicit FormDialog(const QString &title, const QString &doIt, QWidget *parent = nullptr);

    // Adds a field under its label, which is the field's accessible name; `beside` the field before it, or
    // below. True when there is room beside it.
    bool addField(const QString &label, QWidget *field, bool beside = false);
    // Adds something without label.
    void addPart(QWidget *part);
    // Shows or hides a field with its label, for what depends on another choice.
    void setFieldShown(QWidget *field, bool shown);
    // What is not advisable, told above the buttons; it can be done all the same.
    void setAdvice(const QStringList &sentences);
    QString advice() const;
    // What is wrong with a field, told below it; empty when nothing is.
    void setError(QWidget *field, const QString &sentence);
    QString errorOf(QWidget *field) const;
    // What to think of before going on, in the place of what is wrong; that comes first.
    void setHint(QWidget *field, const QString &sentence);
    QString titleOf(QWidget *field) const { return field->accessibleName(); }
    // The button that does it, for as long as it can be done.
    QPushButton *doButton() const { return m_do; }
    QPushButton *addButton(const QString &text);

private:
    void takeTabs(QWidget *part);

    QVBoxLayout *m_fields;
    QHBoxLayout *m_line = nullptr; // that the field added last is in
    QWidget *m_lastPart = nullptr;
    RoleLabel *m_advice;
    QDialogButtonBox *m_buttons;
    QPushButton *m_do;
    QHash<QWidget *, RoleLabel *> m_titles, m_errors;
    QHash<QWidget *, std::pair<QHBoxLayout *, QVBoxLayout *>> m_places;
};

// Asks for a name, and shows at once what is wrong with it.
class NameDialog : public FormDialog {
    Q_OBJECT
public:
    NameDialog(const QString &title, const QString &doIt, const QString &name, QWidget *parent = nullptr);
    QString name() const;
    // A sentence when the name cannot be taken.
    void setCheck(const std::function<QString(const QString &)> &check);
    // A sentence to think of, that does not keep the name from being taken.
    void setHints(const std::function<QString(const QString &)> &hint) { m_hint = hint; }
    QLineEdit *nameField() const { return m_name; }

private:
    void check();

    QLineEdit *m_name;
    std::function<QString(const QString &)> m_check, m_hint;
    bool m_isTouched = false;
};
