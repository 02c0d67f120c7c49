// SPDX-License-Identifier: MIT
#include "ui/forms/rowform.h"

void RowFormBase::append(const Entry &entry, const QString &label, const FieldOptions &options)
{
    const bool isText = !options.isBeside && qobject_cast<QLineEdit *>(entry.input->widget());
    const bool isWide = entry.input->isWide() || isText;
    m_hasHalfLine = m_dialog.addField(label, entry.input->widget(), !isWide && m_hasHalfLine) && !isWide;
    if (!options.hint.isEmpty() && !entry.differs)
        entry.input->setHint(options.hint);
    m_entries.append(entry);
    const qsizetype index = size() - 1;
    connect(entry.input, &FieldInput::edited, this, [this, index] { touch(index); });
    if (index == 0)
        entry.input->widget()->setFocus();
}

QWidget *RowFormBase::widget(const char *key) const
{
    for (const Entry &entry : m_entries)
        if (qstrcmp(entry.key, key) == 0)
            return entry.input->widget();
    return nullptr;
}

bool RowFormBase::isTouched() const
{
    return std::any_of(m_entries.cbegin(), m_entries.cend(), [](const Entry &e) { return e.isTouched; });
}

void RowFormBase::touch(qsizetype index)
{
    m_entries[index].isTouched = true;
    m_last = index;
    judge();
    emit edited();
}

// Where rows differ, an empty field leaves them as they are.
bool RowFormBase::isMissing(const Entry &entry) const
{
    return entry.isNeeded && entry.input->isEmpty() && (entry.isTouched || !entry.differs);
}

// Nothing is said to be wrong before a person has had a chance to write: the button's tooltip tells it.
void RowFormBase::judge()
{
    QString wrong;
    qsizetype about = -1;
    for (qsizetype i = 0; i < size(); ++i) {
        m_dialog.setError(entry(i).input->widget(), {});
        if (isMissing(entry(i)) && (wrong.isEmpty() || i == m_last)) {
            wrong = tr("%1 is needed.").arg(m_dialog.titleOf(entry(i).input->widget()));
            about = i;
        }
        if (const QString why = entry(i).input->whyNot(); wrong.isEmpty() && !why.isEmpty()) {
            wrong = why;
            about = i;
        }
    }
    if (wrong.isEmpty()) {
        const Objection found = objection();
        wrong = found.sentence;
        about = m_last;
        for (qsizetype i = 0; found.field && i < size(); ++i)
            if (qstrcmp(entry(i).key, found.field) == 0)
                about = i;
    }
    if (about >= 0 && entry(about).isTouched)
        m_dialog.setError(entry(about).input->widget(), wrong);
    m_dialog.doButton()->setEnabled(wrong.isEmpty());
    m_dialog.doButton()->setToolTip(theme::tooltip(wrong));
}
