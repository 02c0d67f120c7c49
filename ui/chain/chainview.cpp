// SPDX-License-Identifier: MIT
#include "ui/chain/chainview.h"

#include "core/check/rules.h"
#include "core/edit/next.h"
#include "core/naming/names.h"
#include "ui/chain/chainmenu.h"
#include "ui/chain/panzoom.h"
#include "ui/inspector/fieldrows.h"
#include "ui/mcis/mciverbs.h"
#include "ui/widgets/imagechooser.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QScrollBar>

namespace {
constexpr double leastZoom = 0.25, mostZoom = 3, leastReadable = 0.8, leastAtAll = 0.5;

QString glyphOf(RuleLevel level)
{
    return level == RuleLevel::Error  ? QStringLiteral("✕")
        : level == RuleLevel::Warning ? QStringLiteral("⚠")
                                      : QStringLiteral("ℹ");
}

// "⚠ 2": the worst and how many; of a level of one field only what is about it.
QString markOf(const QList<Finding> &findings, const ChainNode &node)
{
    const Finding *worst = nullptr;
    int count = 0;
    for (const Finding &finding : findings) {
        if (!finding.isOpen()
            || (node.kind == ChainNode::Kind::Next && finding.field && finding.field != node.field))
            continue;
        ++count;
        if (!worst || finding.level > worst->level)
            worst = &finding;
    }
    return worst ? QStringLiteral("%1 %2").arg(glyphOf(worst->level)).arg(count) : QString();
}
} // namespace

ChainView::ChainView(Workbench &bench, QWidget *parent)
    : QWidget(parent), m_bench(bench), m_title(new ElidedLabel), m_fields(new QComboBox),
      m_area(new QScrollArea), m_canvas(nullptr), m_sentence(new RoleLabel(theme::Role::Muted)),
      m_empty(new RoleLabel(theme::Role::Muted,
                            tr("Select a server, an array, a ServerTemplate, a MultiCloud Image or an image "
                               "to see where its values come from and what hangs on it."))),
      m_count(new RoleLabel(theme::Role::Muted))
{
    for (const LaunchField field : allLaunchFields)
        if (keyOf(field) == bench.settings().chainField.value())
            m_field = field;
    m_canvas = new ChainCanvas(m_area);
    m_area->setWidget(m_canvas);
    m_area->setFrameShape(QFrame::NoFrame);
    for (QWidget *ground : {m_area->viewport(), static_cast<QWidget *>(m_canvas)})
        ground->setAutoFillBackground(false);
    m_area->setAlignment(Qt::AlignCenter);
    m_area->setFocusPolicy(Qt::NoFocus);
    for (RoleLabel *label : {m_sentence, m_empty}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setMinimumHeight(
        2 * m_empty->fontMetrics().lineSpacing()); // it takes two lines where the dock is low
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::gap, 0, theme::gap, 0);
    layout->setSpacing(theme::smallGap);
    layout->addWidget(makeBar());
    layout->addWidget(m_area, 1);
    layout->addWidget(m_sentence);
    layout->addWidget(m_empty, 1);
    connectCanvas();
    refresh();
}

void ChainView::connectCanvas()
{
    connect(m_canvas, &ChainCanvas::chosen, this, &ChainView::follow);
    connect(m_canvas, &ChainCanvas::cardFocused, this,
            [this](QWidget *card) { m_area->ensureWidgetVisible(card, theme::gap, theme::gap); });
    connect(m_canvas, &ChainCanvas::menuWanted, this, &ChainView::openMenu);
    connect(new PanZoom(m_area), &PanZoom::zoomWanted, this, &ChainView::zoomAt);
}

void ChainView::show(const Plan &plan, const QList<AnyId> &selection)
{
    m_plan = plan;
    if (selection != m_selection) {
        m_unfolded.clear();
        m_at = 0;
    }
    m_selection = selection;
    refresh();
}

void ChainView::setField(LaunchField field)
{
    m_field = field;
    m_bench.settings().chainField.set(keyOf(field));
    m_fields->setCurrentIndex(int(field));
    refresh();
}

void ChainView::setFindings(const std::function<QList<Finding>(AnyId)> &findingsAt)
{
    m_findingsAt = findingsAt;
    refresh();
}

void ChainView::stepSelection(int by)
{
    m_at = (m_at + by + m_selection.size()) % m_selection.size();
    m_unfolded.clear();
    refresh();
}

Chain ChainView::chainIn(const Plan &plan) const
{
    const AnyId id = m_selection.value(m_at);
    return Owner(id) ? chainOf(plan, Owner(id), m_field) : chainFrom(plan, id, m_unfolded);
}

Chain ChainView::marked(Chain chain) const
{
    for (ChainNode &node : chain.nodes)
        if (m_findingsAt && node.kind != ChainNode::Kind::Running && node.kind != ChainNode::Kind::Folded)
            node.mark = markOf(m_findingsAt(node.id), node);
    return chain;
}

void ChainView::refresh()
{
    Chain shown = marked(chainIn(m_plan));
    // While something is tried, each card shows what was before, too.
    if (const Document *document = m_bench.document(); document && document->isTrial())
        shown = withBefore(std::move(shown), chainIn(document->planBeforeTrial()));
    m_title->setText(shown.title);
    m_fields->setVisible(bool(Owner(m_selection.value(m_at))));
    m_several->setVisible(m_selection.size() > 1);
    m_count->setText(tr("%1 of %2").arg(m_at + 1).arg(m_selection.size()));
    const bool isEmpty = shown.nodes.isEmpty();
    m_area->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    m_tools->setVisible(!isEmpty);
    m_sentence->setText(shown.sentence);
    if (shown == chain())
        return;
    m_canvas->show(shown);
    arrange();
    for (ChainCard *card : m_canvas->cards())
        if (card->node().kind == ChainNode::Kind::Next || card->node().id == m_selection.value(m_at))
            return m_area->ensureWidgetVisible(card, m_area->viewport()->width() / 4,
                                               m_area->viewport()->height() / 3);
}

QSizeF ChainView::room(int below) const
{
    const int above = m_fields->sizeHint().height() + theme::smallGap;
    return QSizeF(width() - 2 * theme::gap, qMax(0, height() - above - below - theme::smallGap));
}

double ChainView::zoomFor(const QSizeF &size, const QSizeF &room) const
{
    if (m_fit == Fit::None || size.isEmpty())
        return m_chosenZoom;
    const double whole = qMin(room.width() / size.width(), room.height() / size.height());
    return qBound(m_fit == Fit::Whole ? leastZoom : leastAtAll, whole, 1.0);
}

void ChainView::place(const ChainPlacement &placement, const ChainLook &look, const QSizeF &room)
{
    m_canvas->place(placement, look, zoomFor(placement.size, room));
}

// Places the chain above its sentence when it has room there, not drawn smaller than this.
bool ChainView::fits(const ChainLook &look, double smallest)
{
    const QSizeF free = room(m_sentence->heightForWidth(width() - 2 * theme::gap));
    // Smaller letters leave room for more of them.
    const ChainPlacement placement =
        ::place(chain(), look, int(free.width() / qMin(1.0, smallest / leastReadable)));
    const QSizeF needed = placement.size * smallest;
    const bool fits = needed.width() <= free.width() + 1 && needed.height() <= free.height();
    if (fits)
        place(placement, look, free);
    return fits;
}

// With whole reasons where there is room for them, else in few words, else as small as the height asks for.
void ChainView::arrange()
{
    if (chain().nodes.isEmpty())
        return m_sentence->hide();
    m_sentence->show();
    const bool isDark = theme::isDark(palette());
    const ChainLook few(font(), isDark, false), whole(font(), isDark, true);
    if (fits(whole, 1))
        return;
    for (const double smallest : {leastReadable, 0.7, 0.6, leastAtAll})
        if (fits(few, smallest))
            return;
    const QSizeF free = room(m_sentence->heightForWidth(width() - 2 * theme::gap));
    const ChainPlacement placement = ::place(chain(), few, int(free.width() / leastAtAll * leastReadable));
    // What is too wide has a scroll bar, which takes of the height.
    place(placement, few, free - QSizeF(0, m_area->horizontalScrollBar()->sizeHint().height()));
}

void ChainView::setZoom(double zoom)
{
    m_fit = Fit::None;
    m_chosenZoom = qBound(leastZoom, zoom, mostZoom);
    arrange();
}

void ChainView::zoomAt(double factor, const QPointF &at)
{
    const QPointF under = (at - m_canvas->pos()) / m_canvas->zoom();
    setZoom(m_canvas->zoom() * factor);
    const QPointF now = under * m_canvas->zoom() - at;
    m_area->horizontalScrollBar()->setValue(qRound(now.x()));
    m_area->verticalScrollBar()->setValue(qRound(now.y()));
}

void ChainView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // The field stands there already, and the sentence names whose it is.
    const int others = m_fields->sizeHint().width() + m_tools->sizeHint().width()
        + (m_several->isHidden() ? 0 : m_several->sizeHint().width());
    m_title->setVisible(width() - others > 14 * fontMetrics().averageCharWidth());
    arrange();
}

void ChainView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        arrange();
}

void ChainView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Plus || event->key() == Qt::Key_Equal)
        return setZoom(m_canvas->zoom() * zoomStep);
    if (event->key() == Qt::Key_Minus)
        return setZoom(m_canvas->zoom() / zoomStep);
    if (event->key() != Qt::Key_0)
        return QWidget::keyPressEvent(event);
    m_fit = Fit::Height;
    arrange();
}

void ChainView::follow(int position)
{
    const ChainNode node = chain().nodes.at(position);
    if (node.kind == ChainNode::Kind::Folded)
        return unfold(node.id);
    // A group of an array's instances is no place of its own: its menu names them.
    if (node.kind == ChainNode::Kind::Running && Owner(m_selection.value(m_at)).isArray()) {
        const QWidget *card = m_canvas->cards().at(position);
        return openMenu(position, card->mapToGlobal(card->rect().bottomLeft()));
    }
    if (node.kind == ChainNode::Kind::Next || node.kind == ChainNode::Kind::Running)
        return emit fieldWanted(node.field);
    if (node.id)
        emit goTo(node.id);
}

void ChainView::unfold(AnyId id)
{
    m_unfolded.append(id);
    refresh();
}

void ChainView::openMenu(int position, const QPoint &at)
{
    QMenu *menu = menuFor(position);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(at);
}

QMenu *ChainView::menuFor(int position)
{
    const ChainNode node = chain().nodes.at(position);
    auto *menu = new ChainMenu(m_plan, m_selection.value(m_at), node, m_isEditable, this);
    connect(menu, &ChainMenu::goTo, this, &ChainView::goTo);
    connect(menu, &ChainMenu::unfoldWanted, this, &ChainView::unfold);
    connect(menu, &ChainMenu::changeWanted, this, &ChainView::changeWanted);
    connect(menu, &ChainMenu::fieldWanted, this, &ChainView::fieldWanted);
    connect(menu, &ChainMenu::imageWanted, this, &ChainView::chooseImage);
    connect(menu, &ChainMenu::settingWanted, this, &ChainView::editSetting);
    if (!m_unfolded.isEmpty())
        menu->addAction(tr("Fold Again"), this, [this] {
            m_unfolded.clear();
            refresh();
        });
    fillMenu(menu, node);
    return menu;
}

// What the window can do with the selected server or array, while it can.
void ChainView::fillMenu(QMenu *menu, const ChainNode &node)
{
    const QStringList ids = node.kind == ChainNode::Kind::Next
        ? QStringList {QStringLiteral("mci_promote"), QStringLiteral("plan_launch"),
                       QStringLiteral("plan_relaunch")}
        : node.kind == ChainNode::Kind::Running
        ? QStringList {QStringLiteral("plan_relaunch"), QStringLiteral("plan_terminate")}
        : QStringList();
    // They act on all that is selected, the chain is of one.
    if (!m_action || m_selection.size() != 1)
        return;
    menu->addSeparator();
    for (const QString &id : ids)
        if (QAction *action = m_action(id); action && action->isEnabled())
            menu->addAction(action);
}

void ChainView::editSetting(AnyId settingOrHead)
{
    if (const auto setting = settingOrHead.as<MciSetting>())
        mcis::editSetting(m_bench, setting);
    else
        mcis::addSetting(m_bench, settingOrHead.as<MultiCloudImage>());
}

void ChainView::chooseImage(LaunchField field)
{
    const Owner owner(m_selection.value(m_at));
    const Resolution next = resolve(m_plan, owner);
    auto *chooser = new ImageChooser(m_plan, next.cloud.value, fieldRows[size_t(field)].imageKind,
                                     valueId(next, field).as<Image>(), this);
    connect(chooser, &ImageChooser::chosen, this,
            [this, owner, field](const OverrideOrDefault<Id<Image>> &image) {
                emit changeWanted(setImageField(m_plan, {owner}, field, image));
            });
    m_bench.show(chooser);
}
