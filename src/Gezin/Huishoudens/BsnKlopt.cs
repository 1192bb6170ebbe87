using Rotonde.Basis;
using Rotonde.Basis.Regels;

namespace Rotonde.Gezin.Huishoudens;

/// <summary>Is what was typed a burgerservicenummer?</summary>
[Regel("Wet algemene bepalingen burgerservicenummer", "Een burgerservicenummer heeft negen cijfers en voldoet aan de elfproef.")]
public static class BsnKlopt
{
    /// <summary>Refuses what is no BSN; nothing typed is allowed: not everybody has one. The sentence never repeats the input.</summary>
    public static Weigering? Toets(string? getypt) => string.IsNullOrWhiteSpace(getypt) || Bsn.TryParse(getypt, out _)
        ? null
        : new(nameof(BsnKlopt), "Dit burgerservicenummer klopt niet. Controleer de negen cijfers op het identiteitsbewijs.", "Bsn");
}
