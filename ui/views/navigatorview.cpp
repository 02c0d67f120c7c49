// SPDX-License-Identifier: MIT
#include "ui/views/navigatorview.h"

#include "core/document/livefindings.h"
#include "ui/theme/elision.h"
#include "ui/theme/levels.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QToolTip>

using theme::Role;

namespace {
// Advice alone is no reason to look into a place.
check::Counts withoutAdvice(check::Counts counts)
{
    counts.infos = counts.waived = 0;
    return counts;
}

class PlaceDelegate final : public QStyledItemDelegate {
public:
    explicit PlaceDelegate(NavigatorView *view) : QStyledItemDelegate(view), m_view(*view) {}

    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &,
                   const QModelIndex &index) override
    {
        const check::Counts found = m_view.findingsIn(index.data(NavigatorModel::PlaceRole).value<Place>());
        const QString sentence = theme::sentenceOf(found), name = index.data().toString();
        QToolTip::showText(event->globalPos(),
                           sentence.isEmpty() ? QString() : theme::tooltip(name + u'\n' + sentence), view);
        return true;
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const override
    {
        QStyleOptionViewItem option = given;
        initStyleOption(&option, index);
        const bool heading = index.data(NavigatorModel::HeadingRole).toBool();
        painter->save();
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, theme::color(Role::AccentSoft, option.palette));
        QRect rect = option.rect.adjusted(heading ? theme::gap : 2, 0, -theme::gap, 0);
        const Place place = index.data(NavigatorModel::PlaceRole).value<Place>();
        const check::Counts found = heading ? check::Counts() : withoutAdvice(m_view.findingsIn(place));
        const theme::LevelLook look = theme::lookOf(theme::worstOf(found));
        QString count = index.data(NavigatorModel::CountRole).toString(), findings = theme::textOf(found);
        painter->setFont(theme::smallFont(option.font));
        const QFontMetrics small(painter->font());
        const auto widthOf = [&](const QString &text) {
            return text.isEmpty() ? 0 : small.horizontalAdvance(text) + theme::gap;
        };
        const int room = rect.width() - theme::iconSize - theme::gap
            - qMin(option.fontMetrics.horizontalAdvance(option.text), rect.width() * 2 / 3);
        // A sign without its number beside the count would read as that many findings.
        if (!findings.isEmpty() && widthOf(findings) + widthOf(count) > room)
            count.clear();
        if (widthOf(findings) > room) // the worst are told
            findings = theme::textOf(found.errors > 0 ? check::Counts {.errors = found.errors}
                                                      : check::Counts {.warnings = found.warnings});
        if (widthOf(findings) > room)
            findings = look.glyph;
        const auto drawRight = [&](const QString &text, Role role) {
            painter->setPen(theme::color(role, option.palette));
            painter->drawText(rect, Qt::AlignRight | Qt::AlignVCenter, text);
            rect.setRight(rect.right() - widthOf(text));
        };
        drawRight(count, Role::Muted);
        drawRight(findings, look.role);
        painter->setPen(theme::color(Role::Muted, option.palette));
        if (!heading) {
            const QRect icon(rect.left(), rect.center().y() - 7, theme::iconSize, theme::iconSize);
            theme::icon(index.data(NavigatorModel::IconRole).toString(), Role::Muted).paint(painter, icon);
            rect.setLeft(icon.right() + 7);
            painter->setPen(theme::color(Role::Text, option.palette));
            painter->setFont(option.font);
        }
        const QString text = heading ? option.text.toUpper() : option.text;
        painter->drawText(rect, Qt::AlignVCenter | Qt::TextSingleLine,
                          theme::elided(text, QFontMetrics(painter->font()), rect.width()));
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {100, theme::rowHeight(option.fontMetrics)};
    }

private:
    const NavigatorView &m_view;
};
} // namespace

void NavigatorView::setFindings(const LiveFindings *findings)
{
    m_findings = findings;
    m_model->setNotes(
        [this](const Place &place) { return theme::sentenceOf(withoutAdvice(findingsIn(place))); });
    connect(findings, &LiveFindings::changed, viewport(), qOverload<>(&QWidget::update));
}

check::Counts NavigatorView::findingsIn(const Place &place) const
{
    if (!m_findings)
        return {};
    if (place.id.is<Deployment>())
        return m_findings->tally().of(place.id.as<Deployment>());
    if (Owner(place.id))
        return check::countsOf(m_findings->of(place.id));
    if (place.section == Place::Section::Templates)
        return m_findings->tally().templates;
    return place.section == Place::Section::Mcis ? m_findings->tally().mcis : check::Counts();
}

NavigatorView::NavigatorView(QWidget *parent) : QTreeView(parent), m_model(new NavigatorModel(this))
{
    setModel(m_model);
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, &NavigatorView::keep);
    connect(m_model, &QAbstractItemModel::modelReset, this, &NavigatorView::restore);
    setItemDelegate(new PlaceDelegate(this));
    setHeaderHidden(true);
    setFrameShape(NoFrame);
    setIndentation(14);
    setRootIsDecorated(false);
    setUniformRowHeights(true); // else all rows of a large deployment are measured
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Navigator"));
    setExpandsOnDoubleClick(true);
    setAcceptDrops(true);
}

void NavigatorView::keep()
{
    m_open.clear();
    for (int heading = 0; heading < m_model->rowCount(); ++heading) {
        const QModelIndex parent = m_model->index(heading, 0);
        for (int row = 0; row < m_model->rowCount(parent); ++row)
            if (const QModelIndex index = m_model->index(row, 0, parent); isExpanded(index))
                m_open.append(m_model->placeOf(index));
    }
    m_chosen = m_model->placeOf(currentIndex());
    m_isFollowing = true;
}

void NavigatorView::restore()
{
    m_isFollowing = false;
    for (int row = 0; row < m_model->rowCount(); ++row)
        expand(m_model->index(row, 0));
    for (const Place &place : std::as_const(m_open))
        expand(m_model->indexOf(place));
    choose(m_chosen);
}

Place NavigatorView::openFirst()
{
    const QModelIndex deployments = m_model->index(0, 0);
    for (int row = 0; row < m_model->rowCount(deployments); ++row)
        if (const QModelIndex index = m_model->index(row, 0, deployments); m_model->hasChildren(index)) {
            expand(index);
            return m_model->placeOf(index);
        }
    return m_model->placeOf(deployments);
}

void NavigatorView::choose(const Place &place)
{
    m_isFollowing = true;
    const QModelIndex index = m_model->indexOf(place);
    if (index.isValid() && index != currentIndex()) {
        expand(index.parent());
        setCurrentIndex(index);
        scrollTo(index);
    }
    m_isFollowing = false;
}

void NavigatorView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    if (!m_isFollowing && current.isValid() && current.flags() & Qt::ItemIsSelectable)
        emit placeChosen(m_model->placeOf(current));
}

// A quiet arrow where a deployment has something in it.
void NavigatorView::drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    if (!index.parent().isValid() || !m_model->hasChildren(index))
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(
        QPen(theme::color(Role::Muted, palette()), 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->translate(rect.right() - 6, rect.center().y() + 0.5);
    painter->rotate(isExpanded(index) ? 90 : 0);
    painter->drawPolyline(QPolygonF {{-2, -3.5}, {1.5, 0}, {-2, 3.5}});
    painter->restore();
}
