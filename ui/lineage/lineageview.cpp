// SPDX-License-Identifier: MIT
#include "ui/lineage/lineageview.h"

#include "core/edit/next.h"
#include "core/edit/templates.h"
#include "core/plan/names.h"
#include "ui/inspector/offers.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QPdfWriter>
#include <QScrollArea>
#include <QSvgGenerator>
#include <QToolButton>

namespace {
constexpr double leastZoom = 0.5, mostZoom = 2.5, leastFit = 0.8;

// In a menu, "&" of a name is no mnemonic.
QString menuText(const QString &text) { return QString(text).simplified().left(80).replace(u'&', QStringLiteral("&&")); }

bool isOffered(LaunchField field)
{
    return field == LaunchField::ServerTemplate || field == LaunchField::Mci || field == LaunchField::InstanceType
        || field == LaunchField::Datacenter;
}
} // namespace

LineageView::LineageView(Dialogs &dialogs, QWidget *parent)
    : QWidget(parent), m_dialogs(dialogs), m_title(new ElidedLabel), m_fields(new QComboBox),
      m_area(new QScrollArea), m_canvas(nullptr),
      m_empty(new RoleLabel(theme::Role::Muted,
                            tr("Select a server, an array, a ServerTemplate, a MultiCloud Image or an image "
                               "to see where its values come from and what hangs on it.")))
{
    m_canvas = new LineageCanvas(m_area);
    m_area->setWidget(m_canvas);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setAlignment(Qt::AlignCenter);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::gap, 0, theme::gap, 0);
    layout->setSpacing(theme::smallGap);
    layout->addWidget(makeBar());
    layout->addWidget(m_area, 1);
    layout->addWidget(m_empty, 1);
    connect(m_canvas, &LineageCanvas::chosen, this, &LineageView::follow);
    connect(m_canvas, &LineageCanvas::menuWanted, this, [this](int node, const QPoint &at) {
        QMenu *menu = menuFor(node);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->popup(at);
    });
    refresh();
}

QWidget *LineageView::makeBar()
{
    auto *bar = new QWidget;
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    m_title->setFont(theme::boldFont(font()));
    m_fields->setAccessibleName(tr("Field whose chain is shown"));
    for (const LaunchField field : allLaunchFields)
        m_fields->addItem(labelOf(field), int(field));
    m_fields->setCurrentIndex(int(m_field));
    connect(m_fields, &QComboBox::currentIndexChanged, this, [this](int index) { setField(LaunchField(index)); });
    layout->addWidget(m_fields);
    layout->addWidget(m_title, 1);
    const auto button = [&](const QString &text, const QString &name, auto &&run) {
        auto *made = new QToolButton;
        made->setText(text);
        made->setToolTip(name);
        made->setAccessibleName(name);
        made->setAutoRaise(true);
        made->setFocusPolicy(Qt::StrongFocus);
        connect(made, &QToolButton::clicked, this, run);
        layout->addWidget(made);
        m_buttons.append(made);
    };
    button(QStringLiteral("−"), tr("Smaller"), [this] { setZoom(m_canvas->zoom() / 1.2, false); });
    button(QStringLiteral("+"), tr("Larger"), [this] { setZoom(m_canvas->zoom() * 1.2, false); });
    button(tr("Fit"), tr("Fit to the width"), [this] { fit(); });
    button(tr("Copy"), tr("Copy the chain as text and as a picture"), [this] {
        auto *content = new QMimeData;
        content->setText(asText(lineage()));
        QImage image(m_canvas->size() * 2, QImage::Format_ARGB32_Premultiplied);
        image.setDevicePixelRatio(2);
        m_canvas->draw(&image);
        content->setImageData(image);
        QGuiApplication::clipboard()->setMimeData(content);
    });
    button(tr("Save…"), tr("Save the chain as a picture"), [this] { choosePicture(); });
    return bar;
}

void LineageView::show(const Plan &plan, const QList<AnyId> &selection)
{
    m_plan = plan;
    const AnyId id = selection.isEmpty() ? AnyId() : selection.constFirst();
    if (id != m_id)
        m_unfolded = {};
    m_id = id;
    refresh();
}

void LineageView::setField(LaunchField field)
{
    m_field = field;
    m_fields->setCurrentIndex(int(field));
    refresh();
}

void LineageView::refresh()
{
    const Owner owner(m_id);
    const Lineage shown = owner ? lineageOf(m_plan, owner, m_field) : lineageFrom(m_plan, m_id, m_unfolded);
    m_canvas->show(shown);
    m_title->setText(shown.title);
    m_fields->setVisible(bool(owner));
    m_area->setVisible(!shown.nodes.isEmpty());
    m_empty->setVisible(shown.nodes.isEmpty());
    for (QToolButton *button : std::as_const(m_buttons))
        button->setVisible(!shown.nodes.isEmpty());
    if (m_isFitted)
        fit();
}

void LineageView::fit()
{
    const int natural = m_canvas->naturalWidth();
    setZoom(natural > 0 ? qBound(leastFit, double(m_area->viewport()->width()) / natural, 1.0) : 1.0, true);
}

void LineageView::setZoom(double zoom, bool isFitted)
{
    m_isFitted = isFitted;
    m_canvas->setZoom(qBound(leastZoom, zoom, mostZoom));
}

void LineageView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_isFitted)
        fit();
}

void LineageView::follow(int position)
{
    const LineageNode node = lineage().nodes.at(position);
    if (node.isFolded) {
        m_unfolded = node.id;
        return refresh();
    }
    if (node.id)
        emit goTo(node.id);
}

QMenu *LineageView::menuFor(int position)
{
    const LineageNode node = lineage().nodes.at(position);
    auto *menu = new QMenu(this);
    if (node.isFolded)
        menu->addAction(tr("Show All"), this, [this, position] { follow(position); });
    if (node.id)
        menu->addAction(tr("Go to %1").arg(menuText(nameOf(m_plan, node.id))), this,
                        [this, id = node.id] { emit goTo(id); });
    if (!node.value.isEmpty())
        menu->addAction(tr("Copy %1").arg(menuText(node.value)), this,
                        [value = node.value] { QGuiApplication::clipboard()->setText(value); });
    if (m_isEditable && node.layer)
        addChoices(menu, node);
    return menu;
}

// What can be changed at this level, in place.
void LineageView::addChoices(QMenu *menu, const LineageNode &node)
{
    const QList<Owner> owners {Owner(m_id)};
    menu->addSeparator();
    if (node.layer == Layer::Here && node.outcome != Outcome::Silent && m_field >= LaunchField::Mci
        && isSetHere(nextOf(m_plan, owners.constFirst()), m_field))
        menu->addAction(
            tr("Inherit %1: %2")
                .arg(phraseOf(m_field),
                     menuText(valueText(m_plan, resolveInheriting(m_plan, owners.constFirst(), m_field), m_field))),
            this, [this, owners] { emit changeWanted(edit::inherit(m_plan, owners, m_field)); });
    if (node.layer == Layer::Here && isOffered(m_field)) {
        QMenu *choices = menu->addMenu(tr("Choose"));
        for (const Offer &offer : offers::of(m_plan, owners, m_field)) {
            if (offer.kind == Offer::Kind::Heading) {
                choices->addSection(menuText(offer.text));
                continue;
            }
            QAction *choice = choices->addAction(menuText(offer.text), this, [this, owners, offer] {
                emit changeWanted(offers::take(m_plan, owners, m_field, offer));
            });
            choice->setCheckable(true);
            choice->setChecked(offer.isCurrent);
        }
    }
    if (const ServerTemplate *row = m_plan.find(node.id.as<ServerTemplate>()); row && row->isHead()) {
        QMenu *defaults = menu->addMenu(tr("Make the Default"));
        for (const Id<ListedMci> id : m_plan.referrers<&ListedMci::serverTemplate>(row->id)) {
            const ListedMci &listed = m_plan.row(id);
            QAction *choice = defaults->addAction(menuText(nameOf(m_plan, listed.mci)), this,
                                                  [this, id] { emit changeWanted(edit::makeDefault(m_plan, id)); });
            choice->setCheckable(true);
            choice->setChecked(listed.isDefault);
            choice->setEnabled(!listed.isDefault);
        }
    }
}

void LineageView::choosePicture()
{
    const QString path = m_dialogs.saveFile(this, tr("Save the Chain"), tr("chain.png"),
                                            tr("Pictures (*.png *.svg *.pdf)"));
    if (path.isEmpty())
        return;
    if (const QString trouble = savePicture(path); !trouble.isEmpty())
        m_dialogs.tell(this, tr("Save the Chain"), trouble);
}

QString LineageView::savePicture(const QString &path)
{
    const QString trouble =
        tr("%1 cannot be written. Choose a folder that can be written to, and a name that ends in .png, .svg or .pdf.")
            .arg(path);
    if (path.endsWith(".png", Qt::CaseInsensitive)) {
        QImage image(m_canvas->size() * 2, QImage::Format_ARGB32_Premultiplied);
        image.setDevicePixelRatio(2);
        m_canvas->draw(&image);
        return image.save(path) ? QString() : trouble;
    }
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return trouble;
    if (path.endsWith(".svg", Qt::CaseInsensitive)) {
        QSvgGenerator svg;
        svg.setOutputDevice(&file);
        svg.setSize(m_canvas->size());
        svg.setViewBox(m_canvas->rect());
        svg.setTitle(lineage().title);
        m_canvas->draw(&svg);
        return {};
    }
    if (!path.endsWith(".pdf", Qt::CaseInsensitive)) {
        file.remove();
        return trouble;
    }
    QPdfWriter pdf(&file);
    pdf.setResolution(96);
    pdf.setTitle(lineage().title);
    pdf.setPageMargins({});
    pdf.setPageSize(QPageSize(QSizeF(m_canvas->size()) * 72 / 96, QPageSize::Point));
    m_canvas->draw(&pdf);
    return {};
}
