using System.Globalization;
using Rotonde.Basis;
using Rotonde.Berichten.Structuur;
using Rotonde.Postkamer.Berichtenlijst;
using Rotonde.Postkamer.Register;
using Rotonde.Weblaag.Weergave;

namespace Rotonde.Werkplek.Paginas.Postkamer;

/// <summary>Messages in words.</summary>
internal static class Postwoorden
{
    public static string InWoorden(this Berichtstaat staat) => staat switch
    {
        Berichtstaat.TeVersturen => "te versturen",
        Berichtstaat.Verzonden => "verzonden",
        Berichtstaat.GoedOntvangen => "goed ontvangen",
        Berichtstaat.Afgekeurd => "afgekeurd",
        Berichtstaat.NietAangekomen => "niet aangekomen",
        Berichtstaat.Hersteld => "hersteld",
        Berichtstaat.Ontvangen => "ontvangen",
        Berichtstaat.Verwerkt => "verwerkt",
        _ => "geweigerd",
    };

    public static Toon Toon(this Berichtstaat staat) => staat switch
    {
        Berichtstaat.GoedOntvangen or Berichtstaat.Verwerkt or Berichtstaat.Hersteld => Weblaag.Weergave.Toon.Goed,
        Berichtstaat.Afgekeurd or Berichtstaat.NietAangekomen or Berichtstaat.Geweigerd => Weblaag.Weergave.Toon.Fout,
        _ => Weblaag.Weergave.Toon.Bezig,
    };

    public static string InWoorden(this Richting richting) => richting == Richting.In ? "ontvangen" : "verstuurd";

    /// <summary>What a kind of message is called: <c>JW301</c> is "Toewijzing".</summary>
    public static string Soortnaam(string soort) => Berichtsoort.TryParse(soort, out var s) ? Berichtstructuur.Van(s).Naam : soort.Length > 0 ? "Fout gemeld door de keten" : "geen bericht";

    /// <summary>Where it came from or went: "Ontvangen van 01234567".</summary>
    public static string Weg(Berichtregel regel) => regel switch
    {
        { IsFout: true, Aanbieder: { } agb } => $"De keten meldt een fout in een bericht aan {agb}, ontvangen",
        { IsFout: true } => "De keten meldt een fout, ontvangen",
        { Richting: Richting.In } => $"Ontvangen van {regel.Aanbieder?.ToString() ?? "een onbekende aanbieder"}",
        _ => $"Gestuurd aan {regel.Aanbieder?.ToString() ?? "een onbekende aanbieder"}",
    };

    /// <summary>What was found in a message: when it came in, and by whoever answered it.</summary>
    public static string Gevonden(Berichtregel regel) => (regel.Bevindingen, regel.Codes) switch
    {
        (0, "") => "geen",
        (0, var codes) => $"retourcodes {codes}",
        (var aantal, "") => aantal.ToString(CultureInfo.InvariantCulture),
        (var aantal, var codes) => $"{aantal} ({codes})",
    };

    /// <summary>The codes of a retour with what they mean, as the standard says it.</summary>
    public static IEnumerable<(string Code, string Betekenis)> Retourcodes(string codes) =>
        codes.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(c => (c, Releasegegevens.V32.Codelijsten["WJ001"].Betekenis(c)));

    /// <summary>The value of a field as people write it: amounts in euros, dates in words. What is no such value stays as it stands.</summary>
    public static string Waarde(Berichtveld veld) => veld switch
    {
        { Waarde: { } w, Datatype: "LDT_Bedrag" or "LDT_TotaalBedrag" or "LDT_Budget" or "LDT_Tarief" } when long.TryParse(w, NumberStyles.None, CultureInfo.InvariantCulture, out var centen) =>
            new Bedrag(centen).ToString(),
        { Waarde: { } w, Datatype: "LDT_Datum" } when DateOnly.TryParseExact(w, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var dag) => dag.Voluit(),
        { Waarde: { } w, Betekenis: { } betekenis } when betekenis != w.Trim() => $"{betekenis} ({w.Trim()})",
        _ => veld.Waarde ?? "",
    };

    /// <summary>A place in a message in words: <c>Bericht/Client/StartProducten/StartProduct[2]/Begindatum</c> is "Client, Start product 2, Begindatum".</summary>
    public static string Plaats(string pad)
    {
        var delen = pad.Split('/').Skip(1).Where(d => !IsVerzameling(d)).Select(d => d.IndexOf('[', StringComparison.Ordinal) is > 0 and var haak
            ? $"{Veldnaam(d[..haak])} {d[(haak + 1)..].TrimEnd(']')}" : Veldnaam(d));
        return string.Join(", ", delen) is { Length: > 0 } woorden ? woorden : "Bericht";
    }

    /// <summary>A group that only holds others of one name adds nothing for who reads.</summary>
    public static bool IsVerzameling(string element) => element is
        "Clienten" or "Prestaties" or "StartProducten" or "StopProducten" or "ToegewezenProducten" or "AangevraagdeProducten" or "OngewijzigdeProducten" or "TeWijzigenProducten"
        or "NieuweProducten" or "RetourCodes" or "Relaties" or "Contacten" or "Telefoons";

    /// <summary>The name of an element as words: <c>ToegewezenProduct</c> is "Toegewezen product".</summary>
    public static string Veldnaam(string element)
    {
        if (element is "Bsn" or "LandCode" or "XsdVersie" or "XsltVersie")
        {
            return element switch { "Bsn" => "Burgerservicenummer", "LandCode" => "Land", "XsdVersie" => "Versie van het schema", _ => "Versie van de controles" };
        }

        var uit = new System.Text.StringBuilder(element.Length + 4);
        for (var i = 0; i < element.Length; i++)
        {
            var kop = i > 0 && char.IsUpper(element[i]) && !char.IsUpper(element[i - 1]);
            uit.Append(kop ? " " : "").Append(i > 0 && kop ? char.ToLowerInvariant(element[i]) : element[i]);
        }

        return uit.ToString();
    }
}
