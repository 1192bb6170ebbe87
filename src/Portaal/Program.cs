using Rotonde.Portaal;

Portaalhost.Bouw(args).Run();
