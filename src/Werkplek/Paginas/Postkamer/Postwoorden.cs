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
        Berichtstaat.Hersteld => "hersteld",
        Berichtstaat.Ontvangen => "ontvangen",
        Berichtstaat.Verwerkt => "verwerkt",
        _ => "geweigerd",
    };

    public static Toon Toon(this Berichtstaat staat) => staat switch
    {
        Berichtstaat.GoedOntvangen or Berichtstaat.Verwerkt or Berichtstaat.Hersteld => Weblaag.Weergave.Toon.Goed,
        Berichtstaat.Afgekeurd or Berichtstaat.Geweigerd => Weblaag.Weergave.Toon.Fout,
        _ => Weblaag.Weergave.Toon.Bezig,
    };

    public static string InWoorden(this Richting richting) => richting == Richting.In ? "ontvangen" : "verstuurd";

    /// <summary>The name of an element as words: <c>ToegewezenProduct</c> is "Toegewezen product".</summary>
    public static string Veldnaam(string element)
    {
        var uit = new System.Text.StringBuilder(element.Length + 4);
        for (var i = 0; i < element.Length; i++)
        {
            var kop = i > 0 && char.IsUpper(element[i]) && !char.IsUpper(element[i - 1]);
            uit.Append(kop ? " " : "").Append(i > 0 && kop ? char.ToLowerInvariant(element[i]) : element[i]);
        }

        return uit.ToString();
    }
}
