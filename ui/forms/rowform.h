// SPDX-License-Identifier: MIT
// A RowForm edits rows of an entity through fields of its schema, in a FormDialog:
//     auto *form = new RowForm<Image>(*dialog, image);
//     form->add<&Image::uid>({.isNeeded = true});
//     form->add<&Image::name, &Image::kind>();
//     form->setCheck([...](const Image &row) { return edit::editImages(plan, {row}).sentence(); });
// It belongs to the dialog.
#pragma once

#include "core/naming/names.h"
#include "core/plan/schema.h"
#include "ui/forms/fieldinput.h"
#include "ui/forms/formdialog.h"

#include <QCoreApplication>

// How a field is asked for, where its type does not say it all.
struct FieldOptions {
    bool isNeeded = false; // cannot be left empty
    bool isLong = false;   // a text of several lines
    bool isBeside = false; // a text that shares a line with its neighbour
    QString label = {};    // in place of the schema's
    QString hint = {};     // grey, where nothing is written yet
    QString zero = {};     // what a number of 0 is shown as
    int from = 0, to = 1'000'000;
    QList<FieldChoice> choices = {}; // of an Id: AnyIds; of an enumeration: all, unless given as ints
};

// What is wrong, and the schema's key of the field that it is about; none: the one edited last.
struct Objection {
    Objection(const QString &what = {}, const char *key = nullptr) : sentence(what), field(key) {}
    QString sentence;
    const char *field;
};

class RowFormBase : public QObject {
    Q_OBJECT
public:
    explicit RowFormBase(FormDialog &dialog) : QObject(&dialog), m_dialog(dialog) {}
    // Where the field of that key is edited; null when it is not asked for.
    QWidget *widget(const char *key) const;
    bool isTouched() const;
    // Tells what is wrong as things stand; done by itself after each edit.
    void judge();

signals:
    void edited();

protected:
    struct Entry {
        const char *key;
        FieldInput *input;
        bool isNeeded = false;
        bool isTouched = false;
        bool differs = false; // between the rows
    };
    void append(const Entry &entry, const QString &label, const FieldOptions &options);
    QWidget *parent() const { return &m_dialog; }
    const Entry &entry(qsizetype index) const { return m_entries.at(index); }
    qsizetype size() const { return m_entries.size(); }
    virtual Objection objection() const = 0;

private:
    void touch(qsizetype index);
    bool isMissing(const Entry &entry) const;

    FormDialog &m_dialog;
    QList<Entry> m_entries;
    qsizetype m_last = -1; // edited last
    bool m_hasHalfLine = false;
};

namespace formvalue {
template <class V> QVariant of(const V &value)
{
    if constexpr (std::is_enum_v<V>)
        return int(value);
    else if constexpr (isId<V>)
        return QVariant::fromValue(AnyId(value));
    else if constexpr (std::is_same_v<V, Timestamp>)
        return value.ms;
    else if constexpr (std::is_same_v<V, Text>)
        return value.toString();
    else
        return QVariant(value);
}

template <class V> V from(const QVariant &value)
{
    if constexpr (std::is_enum_v<V>)
        return V(value.toInt());
    else if constexpr (isId<V>)
        return value.value<AnyId>().template as<typename V::Entity>();
    else if constexpr (std::is_same_v<V, Timestamp>)
        return {value.toLongLong()};
    else if constexpr (std::is_same_v<V, Text>)
        return Text(value.toString());
    else
        return value.value<V>();
}

template <class V> FieldInput *input(const QString &label, const FieldOptions &options, QWidget *parent)
{
    if constexpr (std::is_enum_v<V>) {
        QList<FieldChoice> choices = options.choices;
        for (size_t i = 0; options.choices.isEmpty() && i < enumTexts<V>.size(); ++i)
            choices.append({int(i), enumLabel(enumTexts<V>.at(i))});
        return inputs::choice(choices, parent);
    } else if constexpr (isId<V>)
        return inputs::choice(options.choices, parent);
    else if constexpr (std::is_same_v<V, Timestamp>)
        return inputs::date(parent);
    else if constexpr (std::is_same_v<V, bool>)
        return inputs::check(label, parent);
    else if constexpr (std::is_same_v<V, int>)
        return inputs::number(options.from, options.to, options.zero, parent);
    else if constexpr (std::is_same_v<V, QStringList>)
        return inputs::list(parent);
    else
        return options.isLong ? inputs::text(parent) : inputs::line(parent);
}
} // namespace formvalue

template <class Row> class RowForm final : public RowFormBase {
public:
    RowForm(FormDialog &dialog, const QList<Row> &rows) : RowFormBase(dialog), m_rows(rows) {}
    RowForm(FormDialog &dialog, const Row &row) : RowForm(dialog, QList<Row> {row}) {}

    // Asks for the field at that member, or at that path of members.
    template <auto... Path> void addField(const FieldOptions &options = {})
    {
        using F = Field<Path...>;
        using V = typename F::Value;
        const F &field = Schema<Row>::fields.template get<F>();
        const QString label =
            options.label.isEmpty() ? QCoreApplication::translate("plan", field.label) : options.label;
        Entry entry {field.key, formvalue::input<V>(label, options, parent()), options.isNeeded};
        const V &first = F::of(m_rows.constFirst());
        for (const Row &row : m_rows)
            entry.differs = entry.differs || F::of(row) != first;
        if (entry.differs)
            entry.input->setSeveral();
        else
            entry.input->setValue(formvalue::of(first));
        const qsizetype index = size();
        m_writers.append(
            [this, index](Row &row) { F::of(row) = formvalue::from<V>(this->entry(index).input->value()); });
        append(entry, label, options);
    }
    template <auto Member> void add(const FieldOptions &options) { addField<Member>(options); }
    template <auto... Members> void add() { (addField<Members>(), ...); }

    // Says what is wrong with the rows as they would be.
    void setCheck(const std::function<Objection(const QList<Row> &)> &check)
    {
        m_check = check;
        judge();
    }
    void setCheck(const std::function<Objection(const Row &)> &check)
    {
        setCheck([check](const QList<Row> &rows) { return check(rows.constFirst()); });
    }
    // The rows with what was touched; the rest is left as it is, also where they differ.
    QList<Row> rows() const
    {
        QList<Row> rows = m_rows;
        for (Row &row : rows)
            for (qsizetype i = 0; i < size(); ++i)
                if (entry(i).isTouched)
                    m_writers.at(i)(row);
        return rows;
    }
    Row row() const { return rows().constFirst(); }
    using RowFormBase::widget;
    template <auto Member> QWidget *widget() const
    {
        return RowFormBase::widget(Schema<Row>::fields.template get<Field<Member>>().key);
    }

private:
    Objection objection() const override { return m_check ? m_check(rows()) : Objection(); }

    QList<Row> m_rows;
    QList<std::function<void(Row &)>> m_writers;
    std::function<Objection(const QList<Row> &)> m_check;
};
