using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Toegang.SocialeKaart;

namespace Rotonde.Toegang.Vragen;

/// <summary>The result of a dialogue with the social map of this municipality. Anonymous: nothing is stored.</summary>
public sealed class Dialoogresultaat(ZoekVoorzieningen kaart, TimeProvider klok) : IVraag
{
    /// <summary>The five blocks, or what must be answered first.</summary>
    public async Task<Uitkomst<Resultaat>> GeefAsync(Dialoog dialoog, CancellationToken stop)
    {
        var kandidaten = dialoog.MoetStoppen || dialoog.NogNodig is not null
            ? []
            : await kaart.KandidatenAsync(
                string.Join(' ', dialoog.Antwoord("vraag")), dialoog.Antwoord("postcode") is [var postcode, ..] ? postcode : null, [.. dialoog.Onderwerpen.Select(o => o.Onderwerp)], stop);
        return Resultaat.Van(dialoog, klok.Vandaag(), kandidaten);
    }
}
