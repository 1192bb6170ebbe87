using Rotonde.Berichten.Model;

namespace Rotonde.Berichten.Berichttypen;

/// <summary>A product: a category (list WMO020 or JZ020) and, when the allocation is specific, a code of at most five characters.</summary>
/// <param name="Categorie">Two digits.</param>
/// <param name="Code">None when the allocation is aspecific.</param>
public sealed record Productaanduiding(string Categorie, string? Code = null)
{
    internal static Productaanduiding? Uit(Element? element) => element is null ? null : new(element.Woord("Categorie"), element.Tekst("Code"));

    internal Element NaarElement() => new("Product", new Element("Categorie", Categorie), Velden.Veld("Code", Code));
}

/// <summary>How much is allocated.</summary>
/// <param name="Volume">Number of units; eurocents when the unit is 83.</param>
/// <param name="Eenheid">List WJ756: 01 minuut, 04 uur, 14 etmaal, 16 dagdeel, 82 stuks (output), 83 euro's, 84 stuks (inspanning).</param>
/// <param name="Frequentie">List WMO757: 1 per dag, 2 per week, 4 per maand, 6 totaal binnen de toewijzing.</param>
public sealed record Omvang(long Volume, string Eenheid, string Frequentie)
{
    internal static Omvang? Uit(Element? element) => element is null ? null : new(element.Aantal("Volume"), element.Woord("Eenheid"), element.Woord("Frequentie"));

    internal Element NaarElement() => new("Omvang", Velden.Veld("Volume", Volume), new Element("Eenheid", Eenheid), new Element("Frequentie", Frequentie));
}

/// <summary>What a start or stop line does (list COD467; 2 and 9 are forbidden by CS058).</summary>
public enum Aanlevering
{
    /// <summary>1: first delivery.</summary>
    Eerste = 1,

    /// <summary>3: take an earlier one back.</summary>
    Verwijderen = 3,
}
