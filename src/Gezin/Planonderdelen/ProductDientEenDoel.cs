using Rotonde.Basis;
using Rotonde.Basis.Regels;

namespace Rotonde.Gezin.Planonderdelen;

/// <summary>Does every product serve a goal?</summary>
[Regel("DOMAIN-MODEL §5 invariant 2", "Een planregel met een product hoort bij een doel.")]
public static class ProductDientEenDoel
{
    /// <summary>Refuses a product without a goal.</summary>
    public static Weigering? Toets(string? product, DoelId? doel, Niveau niveau) => doel is null && (product is not null || niveau.VereistIndicatie())
        ? new(nameof(ProductDientEenDoel), "Kies eerst het doel waarvoor deze hulp nodig is. Hulp zonder doel kan niet in het plan.", "Doel")
        : null;
}
