// SPDX-License-Identifier: MIT
#include "ui/inspector/nextcell.h"

#include "ui/theme/link.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QVBoxLayout>

NextCell::NextCell(const FieldRow &row, QWidget *parent)
    : PaneCell(labelOf(row.field), theme::Role::Panel, parent), m_row(row), m_chip(new Chip)
{
    titleLine()->addWidget(m_chip);
    keepTitleWhole();
    addValue();
    addEditor();
    if (row.hasInheritBox)
        addInheritBox();
    m_notes = new QVBoxLayout;
    m_notes->setSpacing(2);
    body()->addLayout(m_notes);
    m_findings = new FindingLines;
    body()->addWidget(m_findings);
    body()->addStretch(1);
}

void NextCell::addValue()
{
    m_value = new CopyableText;
    m_value->setAccessibleName(tr("%1 of Next").arg(labelOf(m_row.field)));
    connect(m_value, &CopyableText::goTo, this, &NextCell::goTo);
    m_detail = new CopyableText;
    m_detail->setMuted(true);
    m_detail->setAccessibleName(tr("%1 of Next, in detail").arg(labelOf(m_row.field)));
    m_lock = new QLabel;
    m_lock->setPixmap(theme::icon(QStringLiteral("lock"), theme::Role::Muted).pixmap(12, 12));
    m_lock->setToolTip(
        theme::tooltip(m_row.field == LaunchField::Cloud
                           ? tr("The cloud is fixed once a server or array has been created.")
                           : tr("Inherited. Untick “Inherit from MultiCloud Image” to set it here.")));
    m_valueLine = new QWidget;
    auto *line = new QHBoxLayout(m_valueLine);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(theme::smallGap);
    line->addWidget(m_value, 1);
    line->addWidget(m_lock);
    if (m_row.editor == Editor::Images) {
        m_choose = new QPushButton(tr("Choose…"));
        m_choose->setAccessibleName(tr("Choose the %1 of Next").arg(labelOf(m_row.field)));
        connect(m_choose, &QPushButton::clicked, this, &NextCell::chooserWanted);
        line->addWidget(m_choose);
    }
    body()->addWidget(m_valueLine);
}

void NextCell::addEditor()
{
    if (m_row.editor == Editor::List) {
        m_choice = new ChoiceBox;
        m_choice->setAccessibleName(tr("%1 of Next").arg(labelOf(m_row.field)));
        connect(m_choice, &ChoiceBox::taken, this, &NextCell::offerTaken);
        connect(m_choice, &ChoiceBox::footLinkClicked, this, &NextCell::whyMissingWanted);
        if (m_row.field == LaunchField::Mci)
            m_choice->setFootLink(tr("Why is one missing?"));
        m_go = new LinkButton;
        m_go->setIcon(theme::icon(QStringLiteral("forward"), theme::Role::Accent));
        connect(m_go, &LinkButton::goTo, this, &NextCell::goTo);
        auto *line = new QHBoxLayout;
        line->setSpacing(2);
        line->addWidget(m_choice, 1);
        line->addWidget(m_go);
        body()->addLayout(line);
    }
    if (m_row.editor == Editor::Text || m_row.editor == Editor::Tags)
        addTextEditor();
    body()->addWidget(m_detail);
}

void NextCell::addTextEditor()
{
    QWidget *editor = nullptr;
    if (m_row.editor == Editor::Text) {
        editor = m_text = new QPlainTextEdit;
        m_text->setTabChangesFocus(true);
        m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * 4 + 12);
        m_text->setPlaceholderText(tr("No user data"));
    } else {
        editor = m_tags = new QLineEdit;
        m_tags->setPlaceholderText(tr("Tags, separated by commas"));
    }
    editor->setAccessibleName(tr("%1 of Next").arg(labelOf(m_row.field)));
    editor->installEventFilter(this);
    body()->addWidget(editor);
}

void NextCell::addInheritBox()
{
    m_inherit = new QCheckBox(tr("Inherit from MultiCloud Image"));
    m_inherit->setAccessibleName(tr("Inherit %1 from MultiCloud Image").arg(labelOf(m_row.field)));
    m_back = new ElidedLabel;
    m_back->setRole(theme::Role::Muted);
    m_back->setFont(theme::smallFont(font()));
    m_back->setContentsMargins(22, 0, 0, 0);
    body()->addWidget(m_inherit);
    body()->addWidget(m_back);
    connect(m_inherit, &QCheckBox::clicked, this, [this] { emit inheritWanted(m_inherits != Qt::Checked); });
}

void NextCell::show(const NextField &shown, bool editable, bool differs, const QString &refusal)
{
    m_inherits = shown.inherits;
    const bool open = editable && shown.canBeSet
        && (!m_row.hasInheritBox || shown.isMissing || shown.inherits != Qt::Checked);
    m_chip->setVisible(!shown.chip.isEmpty());
    if (shown.chip.isEmpty() || !shown.isSeveral || shown.inherits != Qt::PartiallyChecked)
        m_chip->setState(shown.state, shown.chip);
    else
        m_chip->setContent(shown.chip, theme::Role::Muted);
    showValue(shown, open);
    if (m_inherit)
        showInheritBox(shown, editable);
    showNotes(shown.notes, refusal);
    setDiffers(differs, tr("differs from what runs"));
    const bool set = shown.inherits == Qt::Unchecked && !shown.chip.isEmpty();
    setBar(shown.state == FieldState::Broken || differs ? std::optional(theme::Role::Warning)
               : set                                    ? std::optional(theme::Role::Accent)
                                                        : std::nullopt);
}

void NextCell::showValue(const NextField &shown, bool open)
{
    const bool inEditor = open && m_row.editor != Editor::Images && m_row.editor != Editor::Fixed;
    m_valueLine->setVisible(!inEditor);
    m_value->show(shown.value, shown.link);
    m_detail->show(shown.detail);
    m_detail->setVisible(!shown.detail.isEmpty() && (!inEditor || !m_choice || m_row.hasInheritBox));
    m_lock->setVisible(!open);
    if (m_choose)
        m_choose->setVisible(open);
    if (m_choice) {
        m_choice->setVisible(inEditor);
        m_go->show({}, shown.link);
        m_go->setAccessibleName(tr("Go to %1").arg(shown.value));
        m_go->setToolTip(theme::tooltip(m_go->accessibleName()));
        m_go->setVisible(inEditor && shown.link);
        const bool byTemplate = m_row.field == LaunchField::Mci && shown.inherits == Qt::Checked;
        m_choice->setLines(byTemplate ? tr("[Inherit from ServerTemplate]") : shown.value,
                           byTemplate ? shown.value : QString());
    }
    if (QWidget *editor = m_text ? static_cast<QWidget *>(m_text) : m_tags) {
        editor->setVisible(inEditor);
        if (shown.text != m_entered) {
            m_entered = shown.text;
            resetText();
        }
        if (m_tags)
            m_tags->setPlaceholderText(shown.isSeveral ? shown.value : tr("Tags, separated by commas"));
        else
            m_text->setPlaceholderText(shown.isSeveral ? shown.value : tr("No user data"));
    }
}

void NextCell::showInheritBox(const NextField &shown, bool editable)
{
    m_inherit->setEnabled(editable && (shown.canBeSet || shown.inherits != Qt::Checked));
    m_inherit->setTristate(shown.inherits
                           == Qt::PartiallyChecked); // before the state: else it is drawn ticked
    m_inherit->setCheckState(shown.inherits);
    const QString back = shown.inherited.isEmpty() ? QString() : QStringLiteral("→ %1").arg(shown.inherited);
    m_back->setText(QString(back).replace(u'\n', u' '));
    m_back->setVisible(!back.isEmpty());
    m_inherit->setToolTip(theme::tooltip(
        shown.inherits == Qt::PartiallyChecked
            ? tr("Some inherit it, some set it here. Ticking this makes all inherit.")
            : shown.inherited.isEmpty() ? shown.canBeSet
                ? tr("Untick to set it here, beginning with the inherited value.")
                : tr("The selection is in several clouds, so no one value fits all.")
                                        : tr("Ticking this brings back %1.").arg(shown.inherited)));
}

int NextCell::neededWidth() const
{
    const auto widthOf = [](const QWidget *widget) {
        return widget && !widget->isHidden() ? widget->sizeHint().width() : 0;
    };
    int line = 0;
    if (!m_valueLine->isHidden())
        line = m_value->neededWidth() + widthOf(m_lock) + widthOf(m_choose) + 2 * theme::smallGap;
    if (m_choice && !m_choice->isHidden())
        line = qMax(line, m_choice->neededWidth() + widthOf(m_go) + 2);
    if (!m_detail->isHidden())
        line = qMax(line, m_detail->neededWidth());
    line = qMax(line, widthOf(m_inherit));
    if (m_back && !m_back->isHidden())
        line = qMax(line, m_back->sizeHint().width() + 22);
    return qMax(PaneCell::neededWidth(),
                line + body()->contentsMargins().left() + body()->contentsMargins().right());
}

void NextCell::showNotes(const QList<Note> &notes, const QString &refusal)
{
    QList<Note> all = notes;
    if (!refusal.isEmpty())
        all.prepend({true, refusal});
    while (m_noteLabels.size() > all.size())
        delete m_noteLabels.takeLast();
    while (m_noteLabels.size() < all.size()) {
        auto *label = new WrappedText;
        label->setFont(theme::smallFont(font()));
        m_noteLabels.append(label);
        m_notes->addWidget(label);
    }
    for (qsizetype i = 0; i < all.size(); ++i) {
        const Note &note = all.at(i);
        const QString glyph = note.isElsewhere ? QStringLiteral("↺ ")
            : note.isProblem                   ? QStringLiteral("✕ ")
                                               : QStringLiteral("⚠ ");
        m_noteLabels.at(i)->show(glyph + note.text,
                                 note.isElsewhere     ? theme::Role::Accent
                                     : note.isProblem ? theme::Role::Error
                                                      : theme::Role::Warning);
    }
}

QString NextCell::editedText() const { return m_text ? m_text->toPlainText() : m_tags->text(); }

void NextCell::resetText()
{
    if (m_text)
        m_text->setPlainText(m_entered);
    else
        m_tags->setText(m_entered);
}

void NextCell::enterText()
{
    const bool open = m_text ? !m_text->isHidden() : !m_tags->isHidden();
    if (open && editedText() != m_entered)
        emit textEntered(editedText());
}

// A text is entered when one leaves it, or presses Enter (in several lines Ctrl+Enter); Esc takes it back.
bool NextCell::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut
        && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
        enterText();
    if (event->type() != QEvent::KeyPress)
        return PaneCell::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (isEnter && (m_tags || key->modifiers().testFlag(Qt::ControlModifier))) {
        enterText();
        return true;
    }
    if (key->key() == Qt::Key_Escape && editedText() != m_entered) {
        resetText();
        return true;
    }
    return false;
}

void NextCell::appendTabStops(QList<QWidget *> &stops) const
{
    for (QWidget *stop :
         std::initializer_list<QWidget *> {m_choice, m_go, m_value, m_choose, m_text, m_tags, m_inherit})
        if (stop)
            stops.append(stop);
}
