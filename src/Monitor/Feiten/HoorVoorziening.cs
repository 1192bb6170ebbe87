using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Voorzieningen.Toewijzingen;

namespace Rotonde.Monitor.Feiten;

/// <summary>
/// Keeps what happens with individual help as facts: granted, changed, begun, stopped. The id of the help is replaced by a number that the monitor alone
/// cannot trace, and the number of the person is not kept at all.
/// </summary>
public sealed class HoorVoorziening(MonitorDb db, Lijnnummers nummers) :
    ILuisteraar<VoorzieningToegekend>, ILuisteraar<VoorzieningGewijzigd>, ILuisteraar<ZorgGestart>, ILuisteraar<ZorgGestopt>
{
    /// <inheritdoc />
    public async Task HoorAsync(VoorzieningToegekend gebeurtenis, DateTimeOffset moment, CancellationToken stop)
    {
        if (!gebeurtenis.Niveau.VereistIndicatie())
        {
            return;
        }

        var feit = await VindAsync(gebeurtenis.Voorziening.Waarde, gebeurtenis.Wet, gebeurtenis.Productgroep, gebeurtenis.Taakveld, gebeurtenis.Van, stop);
        feit.GeplandEinde = gebeurtenis.Tot;
        await BewaarAsync(feit, stop);
    }

    /// <inheritdoc />
    public async Task HoorAsync(VoorzieningGewijzigd gebeurtenis, DateTimeOffset moment, CancellationToken stop)
    {
        if (!gebeurtenis.Niveau.VereistIndicatie())
        {
            return;
        }

        var feit = await VindAsync(gebeurtenis.Voorziening.Waarde, gebeurtenis.Wet, gebeurtenis.Productgroep, gebeurtenis.Taakveld, gebeurtenis.Van, stop);
        (feit.Ingang, feit.GeplandEinde) = (gebeurtenis.Van, gebeurtenis.Tot);
        feit.Vervallen = gebeurtenis.Status is Voorzieningstatus.Vervallen or Voorzieningstatus.NietGestart;
        if (gebeurtenis.Status.IsActief())
        {
            // A stop that was taken back, or help that began again: the line runs on.
            feit.Gestopt = null;
        }

        if (gebeurtenis.Status == Voorzieningstatus.Toegewezen)
        {
            feit.Gestart = null;
        }

        await BewaarAsync(feit, stop);
    }

    /// <inheritdoc />
    public async Task HoorAsync(ZorgGestart gebeurtenis, DateTimeOffset moment, CancellationToken stop)
    {
        if (gebeurtenis.Niveau.VereistIndicatie())
        {
            var feit = await VindAsync(gebeurtenis.Voorziening.Waarde, gebeurtenis.Wet, gebeurtenis.Productgroep, gebeurtenis.Taakveld, gebeurtenis.Begindatum, stop);
            // Of help that paused, the first day counts.
            feit.Gestart = feit.Gestart < gebeurtenis.Begindatum ? feit.Gestart : gebeurtenis.Begindatum;
            feit.Gestopt = null;
            await BewaarAsync(feit, stop);
        }

        await BerichtAsync("305", gebeurtenis.Toewijzing.Waarde, gebeurtenis.Begindatum, gebeurtenis.Norm, gebeurtenis.OntvangenOp, stop);
    }

    /// <inheritdoc />
    public async Task HoorAsync(ZorgGestopt gebeurtenis, DateTimeOffset moment, CancellationToken stop)
    {
        if (gebeurtenis.Niveau.VereistIndicatie() && !gebeurtenis.Tijdelijk)
        {
            var feit = await VindAsync(gebeurtenis.Voorziening.Waarde, gebeurtenis.Wet, gebeurtenis.Productgroep, gebeurtenis.Taakveld, gebeurtenis.Begindatum, stop);
            feit.Gestopt = gebeurtenis.Einddatum;
            await BewaarAsync(feit, stop);
        }

        await BerichtAsync("307", gebeurtenis.Toewijzing.Waarde, gebeurtenis.Einddatum, gebeurtenis.Norm, gebeurtenis.OntvangenOp, stop);
    }

    private async Task<Lijnfeit> VindAsync(Guid voorziening, Wet wet, string productgroep, string taakveld, DateOnly ingang, CancellationToken stop)
    {
        var nummer = nummers.Van(voorziening);
        if (await db.Lijnen.FindAsync([nummer], stop) is not { } feit)
        {
            feit = new Lijnfeit { Nummer = nummer, Wet = wet, Productgroep = productgroep, Taakveld = taakveld, Ingang = ingang };
            db.Lijnen.Add(feit);
        }

        (feit.Wet, feit.Productgroep, feit.Taakveld) = (wet, productgroep, taakveld);
        return feit;
    }

    private async Task BewaarAsync(Lijnfeit feit, CancellationToken stop)
    {
        feit.Reken();
        await db.SaveChangesAsync(stop);
    }

    private async Task BerichtAsync(string soort, Guid toewijzing, DateOnly dag, DateOnly norm, DateOnly gedaan, CancellationToken stop)
    {
        var nummer = nummers.Van(toewijzing, $"{soort}:{dag:yyyyMMdd}");
        if (await db.Berichten.FindAsync([nummer], stop) is { } feit)
        {
            (feit.Norm, feit.Gedaan) = (norm, gedaan);
        }
        else
        {
            db.Berichten.Add(new Berichtfeit { Nummer = nummer, Soort = soort, Norm = norm, Gedaan = gedaan });
        }

        await db.SaveChangesAsync(stop);
    }
}
