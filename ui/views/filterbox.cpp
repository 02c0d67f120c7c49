// SPDX-License-Identifier: MIT
#include "ui/views/filterbox.h"

#include "ui/views/filtercompleter.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

namespace {
QString inMenu(const QString &text) { return QString(text).replace('&', "&&"); }

// A term that says much of rows of the kind.
QString exampleOf(query::Kind kind)
{
    switch (kind) {
    case query::Kind::Owners:
        return QStringLiteral("differs:yes");
    case query::Kind::ServerTemplates:
    case query::Kind::Mcis:
        return QStringLiteral("is:head");
    case query::Kind::Images:
        return QStringLiteral("arch:x86_64");
    default:
        return QStringLiteral("used:0");
    }
}
} // namespace

FilterBox::FilterBox(Settings &settings, QWidget *parent)
    : QWidget(parent), m_settings(settings), m_line(new QLineEdit(this)), m_saved(new QToolButton(this)),
      m_menu(new QMenu(m_saved)), m_fault(new RoleLabel(theme::Role::Warning, {}, this))
{
    makeLine();
    makeButton();
    m_fault->setWordWrap(true);
    m_fault->setTextFormat(Qt::PlainText);
    m_fault->hide();
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(theme::gap);
    layout->setVerticalSpacing(theme::smallGap);
    layout->addWidget(m_line, 0, 0);
    layout->addWidget(m_saved, 0, 1);
    layout->addWidget(m_fault, 1, 0, 1, 2);
    setFocusProxy(m_line);
}

void FilterBox::makeLine()
{
    m_line->setAccessibleName(tr("Filter"));
    m_line->setClearButtonEnabled(true);
    m_line->addAction(theme::icon("search", theme::Role::Muted), QLineEdit::LeadingPosition);
    m_line->installEventFilter(this);
    m_completer = new FilterCompleter(m_line);
    connect(m_line, &QLineEdit::textChanged, this, &FilterBox::textChanged);
}

void FilterBox::makeButton()
{
    m_saved->setIcon(theme::icon("star"));
    m_saved->setAccessibleName(tr("Saved filters"));
    m_saved->setToolTip(tr("Saved filters"));
    m_saved->setPopupMode(QToolButton::InstantPopup);
    m_saved->setMenu(m_menu);
    m_menu->setToolTipsVisible(true);
    connect(m_menu, &QMenu::aboutToShow, this, &FilterBox::fillMenu);
}

void FilterBox::begin(query::Kind kind, const std::function<const Plan &()> &plan)
{
    m_kind = kind;
    m_completer->setSource(kind, plan);
    m_line->setPlaceholderText(tr("Type to filter: words, or terms such as %1").arg(exampleOf(kind)));
    const QSignalBlocker quiet(this);
    m_line->clear();
    setFault({});
}

void FilterBox::setFault(const std::optional<query::Fault> &fault)
{
    m_isFaulty = fault.has_value();
    // What is not finished is not wrong yet.
    m_fault->setRole(fault && fault->isUnfinished ? theme::Role::Muted : theme::Role::Warning);
    m_fault->setText(fault ? fault->sentence : QString());
    m_fault->setVisible(fault.has_value());
}

QString FilterBox::faultText() const { return m_fault->text(); }

void FilterBox::addTerm(const QString &term)
{
    const QString typed = m_line->text().trimmed();
    m_line->setText(typed.isEmpty() ? term : typed + ' ' + term);
}

void FilterBox::fillMenu()
{
    m_menu->clear();
    const SavedFilters saved(m_settings, m_kind);
    for (const SavedFilter &filter : saved.builtIn())
        addChoice(filter);
    if (!saved.own().isEmpty())
        m_menu->addSeparator();
    for (const SavedFilter &filter : saved.own())
        addChoice(filter);
    m_menu->addSeparator();
    addSaving();
}

void FilterBox::addChoice(const SavedFilter &filter)
{
    // What it stands for is at the right, where menus have shortcuts.
    QAction *action = m_menu->addAction(inMenu(filter.name) + '\t' + inMenu(filter.text));
    action->setCheckable(true);
    action->setChecked(m_line->text().trimmed() == filter.text);
    // Chosen once more, it is taken away.
    connect(action, &QAction::triggered, this,
            [this, filter](bool isOn) { m_line->setText(isOn ? filter.text : QString()); });
}

void FilterBox::addSaving()
{
    const QString text = m_line->text().trimmed();
    const SavedFilters saved(m_settings, m_kind);
    if (const auto filter = saved.ownOf(text)) {
        connect(m_menu->addAction(tr("Rename “%1”…").arg(inMenu(filter->name))), &QAction::triggered, this,
                [this, filter = *filter] { rename(filter); });
        connect(m_menu->addAction(tr("Remove “%1”").arg(inMenu(filter->name))), &QAction::triggered, this,
                [this, name = filter->name] { SavedFilters(m_settings, m_kind).remove(name); });
        return;
    }
    QAction *action = m_menu->addAction(tr("Save This Filter…"));
    action->setEnabled(!text.isEmpty() && !m_isFaulty);
    action->setToolTip(text.isEmpty()   ? tr("Type a filter first.")
                           : m_isFaulty ? tr("Mend the filter first.")
                                        : QString());
    connect(action, &QAction::triggered, this, &FilterBox::save);
}

void FilterBox::save()
{
    const QString text = m_line->text().trimmed();
    SavedFilters saved(m_settings, m_kind);
    emit nameWanted({tr("Save This Filter"),
                     tr("Save"),
                     {},
                     [saved](const QString &name) { return saved.objection(name); },
                     [saved, text](const QString &name) mutable {
                         saved.add({name, text});
                     }});
}

void FilterBox::rename(const SavedFilter &filter)
{
    SavedFilters saved(m_settings, m_kind);
    emit nameWanted({tr("Rename the Filter “%1”").arg(filter.name), tr("Rename"), filter.name,
                     [saved, filter](const QString &name) { return saved.objection(name, filter.name); },
                     [saved, filter](const QString &name) mutable { saved.rename(filter.name, name); }});
}

// Ctrl+Space lists what can be typed, Esc takes the filter away, Down goes on to the rows.
bool FilterBox::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_line || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *press = static_cast<QKeyEvent *>(event);
    if (press->key() == Qt::Key_Space && press->modifiers() & Qt::ControlModifier) {
        m_completer->offer(true);
        return true;
    }
    if (press->key() == Qt::Key_Escape && !m_line->text().isEmpty()) {
        m_line->clear();
        return true;
    }
    if (press->key() == Qt::Key_Down) {
        emit left();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}
