using Rotonde.Basis;
using Rotonde.Berichten.Berichttypen;
using Rotonde.Berichten.Structuur;

namespace Rotonde.Berichten.Simulatie;

/// <summary>Headers with a new identification, dated the day they are made.</summary>
internal sealed class Koppen(Gemeentecode gemeente, Post post)
{
    internal Berichtkop Voor(Dossier dossier, int nummer, Kant afzender) => Voor(dossier.Standaard, nummer, dossier.Aanbieder, afzender);

    internal Berichtkop Voor(Standaard standaard, int nummer, Kant aanbieder, Kant afzender)
    {
        var soort = Berichtsoort.Van(standaard, nummer);
        return new()
        {
            Soort = soort,
            Gemeente = gemeente,
            Aanbieder = aanbieder.Aanbieder!.Value,

            // Unique per kind of message for the sender (TR056).
            Identificatie = afzender.Nieuw($"B{nummer - 300}{(standaard == Standaard.IWmo ? "W" : "J")}"),
            Dagtekening = post.Vandaag,
        };
    }
}
