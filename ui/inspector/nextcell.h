// SPDX-License-Identifier: MIT
// A NextCell is one field of Next: its value and editor, where it comes from, what inheriting it would
// bring, and what is to be said about it.
#pragma once

#include "ui/checks/findinglines.h"
#include "ui/inspector/choicebox.h"
#include "ui/inspector/fieldrows.h"
#include "ui/inspector/panecell.h"
#include "ui/widgets/copyabletext.h"
#include "ui/widgets/wrappedtext.h"

class LinkButton;
class QCheckBox;
class QPlainTextEdit;

class NextCell : public PaneCell {
    Q_OBJECT
public:
    explicit NextCell(const FieldRow &row, QWidget *parent = nullptr);
    const FieldRow &row() const { return m_row; }
    // `refusal`: why the last edit of this field was not done; "" when it was.
    void show(const NextField &shown, bool editable, bool differs, const QString &refusal);
    int neededWidth() const override;
    // What its drop-down offers; null unless its editor is a list.
    ChoiceBox *choiceBox() const { return m_choice; }
    FindingLines *findings() const { return m_findings; }
    // The first widget that takes the focus, for the order of tabs.
    void appendTabStops(QList<QWidget *> &stops) const;

signals:
    void offerTaken(const Offer &offer);
    // The person wants the field to inherit, or to be set here.
    void inheritWanted(bool inherit);
    void textEntered(const QString &text);
    void chooserWanted();
    void whyMissingWanted(const QString &searched);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addValue();
    void addEditor();
    void addTextEditor();
    void addInheritBox();
    void showValue(const NextField &shown, bool open);
    void showInheritBox(const NextField &shown, bool editable);
    void showNotes(const QList<Note> &notes, const QString &refusal);
    void enterText();
    QString editedText() const;
    void resetText();

    const FieldRow m_row;
    Chip *m_chip;
    QWidget *m_valueLine;
    CopyableText *m_value, *m_detail;
    QLabel *m_lock;
    ChoiceBox *m_choice = nullptr;
    LinkButton *m_go = nullptr; // beside a drop-down, whose own text is no link
    QPushButton *m_choose = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QLineEdit *m_tags = nullptr;
    QCheckBox *m_inherit = nullptr;
    ElidedLabel *m_back = nullptr;
    QVBoxLayout *m_notes;
    QList<WrappedText *> m_noteLabels;
    FindingLines *m_findings;
    QString m_entered; // the text as the plan has it
    Qt::CheckState m_inherits = Qt::Checked;
};
