// SPDX-License-Identifier: MIT
#include "ui/forms/fieldinput.h"

#include "core/base/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/dayedit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

namespace {
QString several() { return Words::tr("(several)"); }

class LineInput : public FieldInput {
public:
    explicit LineInput(QWidget *parent) : FieldInput(parent), m_edit(new QLineEdit(parent))
    {
        connect(m_edit, &QLineEdit::textChanged, this, &FieldInput::edited);
    }
    QWidget *widget() const override { return m_edit; }
    QVariant value() const override { return m_edit->text().trimmed(); }
    void setValue(const QVariant &value) override { m_edit->setText(value.toString()); }
    void setSeveral() override { m_edit->setPlaceholderText(several()); }
    void setHint(const QString &hint) override { m_edit->setPlaceholderText(hint); }

private:
    QLineEdit *m_edit;
};

class TextInput : public FieldInput {
public:
    explicit TextInput(QWidget *parent) : FieldInput(parent), m_edit(new QPlainTextEdit(parent))
    {
        m_edit->setTabChangesFocus(true);
        m_edit->setFixedHeight(3 * m_edit->fontMetrics().lineSpacing() + 14);
        connect(m_edit, &QPlainTextEdit::textChanged, this, &FieldInput::edited);
    }
    QWidget *widget() const override { return m_edit; }
    QVariant value() const override { return m_edit->toPlainText(); }
    void setValue(const QVariant &value) override { m_edit->setPlainText(value.toString()); }
    void setSeveral() override { m_edit->setPlaceholderText(several()); }
    bool isWide() const override { return true; }
    void setHint(const QString &hint) override { m_edit->setPlaceholderText(hint); }

private:
    QPlainTextEdit *m_edit;
};

class ListInput : public TextInput {
public:
    explicit ListInput(QWidget *parent) : TextInput(parent) { setHint(Words::tr("one a line")); }
    QVariant value() const override
    {
        QStringList parts;
        for (const QString &part : TextInput::value().toString().split('\n'))
            if (!part.trimmed().isEmpty())
                parts.append(part.trimmed());
        parts.sort();
        parts.removeDuplicates();
        return parts;
    }
    void setValue(const QVariant &value) override { TextInput::setValue(value.toStringList().join('\n')); }
    bool isEmpty() const override { return value().toStringList().isEmpty(); }
};

class CheckInput : public FieldInput {
public:
    CheckInput(const QString &label, QWidget *parent)
        : FieldInput(parent), m_box(new QCheckBox(QString(label).replace('&', "&&"), parent))
    {
        connect(m_box, &QCheckBox::stateChanged, this, [this] {
            m_box->setTristate(false); // once chosen, it is yes or no
            emit edited();
        });
    }
    QWidget *widget() const override { return m_box; }
    QVariant value() const override { return m_box->isChecked(); }
    void setValue(const QVariant &value) override { m_box->setChecked(value.toBool()); }
    void setSeveral() override
    {
        const QSignalBlocker quiet(m_box);
        m_box->setTristate(true);
        m_box->setCheckState(Qt::PartiallyChecked);
        m_box->setToolTip(several());
    }
    bool isEmpty() const override { return false; }

private:
    QCheckBox *m_box;
};

class ChoiceInput : public FieldInput {
public:
    ChoiceInput(const QList<FieldChoice> &choices, QWidget *parent)
        : FieldInput(parent), m_choices(choices), m_box(new QComboBox(parent))
    {
        m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_box->setMaxVisibleItems(16);
        for (const FieldChoice &choice : choices)
            m_box->addItem(choice.text);
        connect(m_box, &QComboBox::currentIndexChanged, this, &FieldInput::edited);
    }
    QWidget *widget() const override { return m_box; }
    QVariant value() const override { return m_choices.value(m_box->currentIndex()).value; }
    void setValue(const QVariant &value) override
    {
        m_box->setCurrentIndex(-1);
        for (qsizetype i = 0; i < m_choices.size(); ++i)
            if (m_choices.at(i).value == value)
                m_box->setCurrentIndex(int(i));
    }
    void setSeveral() override
    {
        m_box->setCurrentIndex(-1);
        m_box->setPlaceholderText(several());
    }
    bool isEmpty() const override { return m_box->currentIndex() < 0; }
    void setHint(const QString &hint) override { m_box->setPlaceholderText(hint); }

private:
    QList<FieldChoice> m_choices;
    QComboBox *m_box;
};

class NumberInput : public FieldInput {
public:
    NumberInput(int from, int to, const QString &zero, QWidget *parent)
        : FieldInput(parent), m_from(from), m_box(new QSpinBox(parent))
    {
        m_box->setRange(from, to);
        m_box->setSpecialValueText(from == 0 ? zero : QString());
        connect(m_box, &QSpinBox::valueChanged, this, &FieldInput::edited);
    }
    QWidget *widget() const override { return m_box; }
    QVariant value() const override { return qMax(m_from, m_box->value()); }
    void setValue(const QVariant &value) override { m_box->setValue(value.toInt()); }
    // One below the least number stands for "(several)".
    void setSeveral() override
    {
        m_box->setMinimum(m_from - 1);
        m_box->setSpecialValueText(several());
        m_box->setValue(m_from - 1);
    }

private:
    int m_from;
    QSpinBox *m_box;
};

class DateInput : public FieldInput {
public:
    explicit DateInput(QWidget *parent)
        : FieldInput(parent), m_frame(new QWidget(parent)), m_isSet(new QCheckBox(m_frame)),
          m_day(new DayEdit(m_frame))
    {
        auto *layout = new QHBoxLayout(m_frame);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(theme::smallGap);
        layout->addWidget(m_isSet);
        layout->addWidget(m_day, 1);
        m_frame->setFocusProxy(m_isSet);
        m_isSet->setAccessibleName(Words::tr("Has a date"));
        m_day->setAccessibleName(Words::tr("Day"));
        m_day->setEnabled(false);
        connect(m_isSet, &QCheckBox::stateChanged, this, [this](int state) {
            m_isSet->setTristate(false);
            m_isSet->setText({});
            m_day->setEnabled(state == Qt::Checked);
            emit edited();
        });
        connect(m_day, &QLineEdit::textChanged, this, &FieldInput::edited);
    }
    QWidget *widget() const override { return m_frame; }
    QVariant value() const override
    {
        return m_isSet->isChecked() ? m_day->date().startOfDay(Qt::UTC).toMSecsSinceEpoch() : qint64(0);
    }
    void setValue(const QVariant &value) override
    {
        const qint64 ms = value.toLongLong();
        m_isSet->setChecked(ms != 0);
        if (ms != 0)
            m_day->setDate(QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).date());
    }
    void setSeveral() override
    {
        const QSignalBlocker quiet(m_isSet);
        m_isSet->setTristate(true);
        m_isSet->setCheckState(Qt::PartiallyChecked);
        m_isSet->setText(several());
    }
    bool isEmpty() const override { return !m_isSet->isChecked(); }
    QString whyNot() const override
    {
        return m_isSet->checkState() == Qt::Checked ? m_day->whyNot() : QString();
    }

private:
    QWidget *m_frame;
    QCheckBox *m_isSet;
    DayEdit *m_day;
};
} // namespace

namespace inputs {
FieldInput *line(QWidget *parent) { return new LineInput(parent); }
FieldInput *text(QWidget *parent) { return new TextInput(parent); }
FieldInput *list(QWidget *parent) { return new ListInput(parent); }
FieldInput *check(const QString &label, QWidget *parent) { return new CheckInput(label, parent); }
FieldInput *choice(const QList<FieldChoice> &choices, QWidget *parent)
{
    return new ChoiceInput(choices, parent);
}
FieldInput *number(int from, int to, const QString &zero, QWidget *parent)
{
    return new NumberInput(from, to, zero, parent);
}
FieldInput *date(QWidget *parent) { return new DateInput(parent); }
} // namespace inputs
