using Rotonde.Basis.Regels;
using Rotonde.Berichten.Berichttypen;
using Rotonde.Berichten.Model;
using Rotonde.Berichten.Register;

namespace Rotonde.Berichten.Registerregels;

/// <summary>Rule on the product code against the list that is used (301, 305, 307, 315, 317, 323).</summary>
internal static class Productlijstregels
{
    [Regel("TR381", "Een productcode hoort in de gebruikte productcodelijst bij haar categorie.")]
    internal static Uitspraak? TR381(Productaanduiding product, bool past) => past
        ? null
        : new($"Productcode {product.Code} hoort niet bij categorie {product.Categorie}.", "Kies een code van deze categorie uit de productcodelijst die is afgesproken.");

    /// <summary>Judges an element <c>Product</c>; tells whether the rule was broken.</summary>
    internal static bool Toets(Element? product, Registerstand stand, Overstijgend uit) =>
        product is not null && Productaanduiding.Uit(product) is { Code: not null } aanduiding
        && uit.Meld("TR381", product, TR381(aanduiding, !stand.VerkeerdeProducten.Contains(aanduiding)));
}
