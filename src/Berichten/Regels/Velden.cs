using Rotonde.Berichten.Model;

namespace Rotonde.Berichten.Regels;

/// <summary>The primitives in which the standard states its rules (SPEC §8): filled is non-blank text, present is that the element exists.</summary>
internal static class Velden
{
    /// <summary>From 2021 on volumes and units follow the newer conditions (CD080, CD095, CD096, CS338, CS343).</summary>
    private static readonly DateOnly EindeVanDeOudeBekostiging = new(2020, 12, 31);

    internal static bool Gevuld(this Element element, params ReadOnlySpan<string> namen) => element.Op(namen)?.IsGevuld == true;

    internal static bool Aanwezig(this Element element, params ReadOnlySpan<string> namen) => element.Op(namen) is not null;

    internal static bool Is(this Element element, string naam, string waarde) => element.Tekst(naam) == waarde;

    internal static DateOnly? Dag(this Element element, params ReadOnlySpan<string> namen) => element.Op(namen).Datum();

    internal static Element OfZelf(this Element element, params ReadOnlySpan<string> namen) => element.Op(namen) ?? element;

    /// <summary>First day of an allocated or requested product; each message has its own name for it.</summary>
    internal static Element? Begin(this Element product) => product.Kind("Ingangsdatum") ?? product.Kind("ToewijzingIngangsdatum") ?? product.Kind("GewensteIngangsdatum");

    /// <summary>Last day of an allocated or requested product.</summary>
    internal static Element? Einde(this Element product) => product.Kind("Einddatum") ?? product.Kind("ToewijzingEinddatum");

    internal static bool LooptNa2020(this Element product) => product.Einde().Datum() is not { } einde || einde > EindeVanDeOudeBekostiging;

    /// <summary>Amount with its sign: credit is negative. More digits than the standard allows is no amount, so that no sum overflows.</summary>
    internal static long? MetTeken(this Element? bedrag, string veld) =>
        bedrag?.Kind(veld).Getal() is { } centen and >= 0 and <= 999_999_999_999 ? (bedrag.Is("DebetCredit", "C") ? -centen : centen) : null;
}
