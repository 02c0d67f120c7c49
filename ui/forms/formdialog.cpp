// SPDX-License-Identifier: MIT
#include "ui/forms/formdialog.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QShortcut>
#include <QVBoxLayout>

FormDialog::FormDialog(const QString &title, const QString &doIt, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(title);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(2 * theme::gap);
    m_fields = new QVBoxLayout;
    m_fields->setSpacing(theme::smallGap);
    layout->addLayout(m_fields, 1);
    m_advice = new RoleLabel(theme::Role::Warning, {}, this);
    m_advice->setWordWrap(true);
    m_advice->hide();
    layout->addWidget(m_advice);
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_do = m_buttons->addButton(doIt, QDialogButtonBox::AcceptRole);
    m_do->setDefault(true);
    theme::makePrimary(m_do);
    layout->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    // Enter writes a new line in long texts; with Ctrl it does what it does everywhere else.
    for (const Qt::Key enter : {Qt::Key_Return, Qt::Key_Enter})
        new QShortcut(QKeySequence(Qt::CTRL | enter), this, [this] { m_do->click(); });
}

bool FormDialog::addField(const QString &label, QWidget *field, bool beside)
{
    if (!beside || !m_line) {
        m_line = new QHBoxLayout;
        m_line->setSpacing(2 * theme::gap);
        m_fields->addLayout(m_line);
        m_fields->addSpacing(theme::gap);
    }
    auto *block = new QVBoxLayout;
    block->setSpacing(theme::smallGap);
    m_line->addLayout(block, 1);
    field->setAccessibleName(label);
    auto *title = new RoleLabel(theme::Role::Muted, label, this);
    title->setFont(theme::smallFont(font()));
    title->setBuddy(field);
    // A check box says itself what it is, and stands in line with its neighbour.
    if (qobject_cast<QCheckBox *>(field))
        title->setText({});
    auto *error = new RoleLabel(theme::Role::Error, {}, this);
    error->setFont(theme::smallFont(font()));
    error->setWordWrap(true);
    error->hide();
    m_titles.insert(field, title);
    m_places.insert(field, {m_line, block});
    m_errors.insert(field, error);
    block->addWidget(title);
    block->addWidget(field);
    block->addWidget(error);
    block->addStretch();
    takeTabs(field);
    return m_line->count() == 1;
}

void FormDialog::setFieldShown(QWidget *field, bool shown)
{
    field->setVisible(shown);
    m_titles.value(field)->setVisible(shown);
    m_errors.value(field)->setVisible(shown && !errorOf(field).isEmpty());
    const auto [line, block] = m_places.value(field);
    line->setStretchFactor(block, shown ? 1 : 0); // its neighbours take the room
}

void FormDialog::addPart(QWidget *part)
{
    m_fields->addWidget(part);
    m_fields->addSpacing(theme::smallGap);
    takeTabs(part);
}

// Tab leads through the parts as they lie under each other, then to the buttons.
void FormDialog::takeTabs(QWidget *part)
{
    if (m_lastPart)
        setTabOrder(m_lastPart, part);
    // A person begins with the first field: with the keys on Cancel, Enter would cancel.
    if (!focusWidget() && (part->focusPolicy() & Qt::TabFocus || part->focusProxy()))
        part->setFocus();
    m_lastPart = part;
    QWidget *before = part;
    for (QAbstractButton *button : m_buttons->buttons()) {
        setTabOrder(before, button);
        before = button;
    }
}

void FormDialog::setError(QWidget *field, const QString &sentence)
{
    RoleLabel *error = m_errors.value(field);
    error->setRole(theme::Role::Error);
    error->setText(sentence);
    error->setVisible(!sentence.isEmpty());
    field->setAccessibleDescription(sentence);
}

void FormDialog::setHint(QWidget *field, const QString &sentence)
{
    if (sentence.isEmpty() || !errorOf(field).isEmpty())
        return;
    setError(field, QStringLiteral("⚠ ") + sentence);
    m_errors.value(field)->setRole(theme::Role::Warning);
}

void FormDialog::setAdvice(const QStringList &sentences)
{
    QStringList lines;
    for (const QString &sentence : sentences)
        lines.append(QStringLiteral("⚠ ") + sentence);
    m_advice->setText(lines.join(u'\n'));
    m_advice->setVisible(!lines.isEmpty());
    m_do->setAccessibleDescription(sentences.join(u' '));
}

QString FormDialog::advice() const { return m_advice->text(); }

QString FormDialog::errorOf(QWidget *field) const { return m_errors.value(field)->text(); }

QPushButton *FormDialog::addButton(const QString &text)
{
    return m_buttons->addButton(text, QDialogButtonBox::ActionRole);
}

NameDialog::NameDialog(const QString &title, const QString &doIt, const QString &name, QWidget *parent)
    : FormDialog(title, doIt, parent), m_name(new QLineEdit(name, this))
{
    addField(tr("Name"), m_name);
    m_name->selectAll();
    const int letter = fontMetrics().averageCharWidth();
    setMinimumWidth(qBound(letter * 56, fontMetrics().horizontalAdvance(name) + letter * 8, letter * 110));
    connect(m_name, &QLineEdit::textChanged, this, [this] {
        m_isTouched = true;
        check();
    });
}

QString NameDialog::name() const { return m_name->text().trimmed(); }

void NameDialog::setCheck(const std::function<QString(const QString &)> &check)
{
    m_check = check;
    this->check();
}

// Nothing is said to be wrong before a person has had a chance to write.
void NameDialog::check()
{
    const QString wrong = m_check(name());
    doButton()->setEnabled(wrong.isEmpty());
    setError(m_name, m_isTouched ? wrong : QString());
    if (wrong.isEmpty() && m_hint)
        setHint(m_name, m_hint(name()));
}
